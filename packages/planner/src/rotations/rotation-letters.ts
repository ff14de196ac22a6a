import { modes, type Mode, type Profile } from '@matchwright/dossier';
import { rotates } from '../scenario/mode-order.js';

/** Rotations by specialty. */
export type RotationCounts = { readonly IR: number; readonly DR: number };

/** Most letters that rotations are counted for: rule G19 asks for two, and a third comes as a spare. */
const mostLetters = 3;

/**
 * Profiles as they would be with one letter from each rotation (as the letter plan counts them), never fewer than the
 * person already expects. The same counts give the same object, which a session tells profiles apart by.
 */
export function profilesWithLetters(profile: Profile): (counts: RotationCounts) => Profile {
  const made = new Map<string, Profile>();
  const { letters } = profile.applicant;
  return ({ IR, DR }) => {
    const ir = Math.max(letters.ir, Math.min(IR, mostLetters));
    const dr = Math.max(letters.dr, Math.min(DR, mostLetters));
    if (ir === letters.ir && dr === letters.dr) return profile;
    const key = `${ir} ${dr}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const next = { ...profile, applicant: { ...profile.applicant, letters: { ...letters, ir, dr } } };
    made.set(key, next);
    return next;
  };
}

/** True for modes with a rotation. */
export function hasRotation(mode: Mode): boolean {
  return rotates(modes.indexOf(mode));
}
