import type { Program } from '@matchwright/almanac';
import type { Goal, Profile } from '@matchwright/dossier';

/** How good each outcome is on a scale of 0 (no place) to 100. */
export type OutcomePoints = { readonly ir: number; readonly dr: number; readonly prelimOnly: number };

const defaults: Readonly<Record<Goal, OutcomePoints>> = {
  'ir-first': { ir: 100, dr: 75, prelimOnly: 10 },
  'dr-first': { ir: 85, dr: 100, prelimOnly: 10 },
  'any-radiology': { ir: 100, dr: 100, prelimOnly: 10 },
};

/** The person's own outcome points, or the ones that go with the goal. */
export function outcomePoints(profile: Profile): OutcomePoints {
  return profile.preferences.outcomes ?? defaults[profile.goal];
}

/** Points (1–120) of a place at one program: its specialty's, the person's liking, and a little for a tied state. */
export function programPoints(profile: Profile, program: Program): number {
  const outcomes = outcomePoints(profile);
  const base = program.specialty === 'IR' ? outcomes.ir : outcomes.dr;
  const liking = profile.preferences.programs[program.id] ?? 0;
  const tied = profile.applicant.ties.states.some((state) => state === program.state);
  return Math.min(120, Math.max(1, base + liking + (tied ? profile.preferences.tiedState : 0)));
}
