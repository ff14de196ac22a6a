import type { Profile } from '@matchwright/dossier';

/** A score that may come out, and the profile with it. */
export type ScoreNode = { readonly score: number | null; readonly share: number; readonly profile: Profile };

/** Spread of a score that is only expected, in points, as the season model has it. */
const spread = 8;

/**
 * Three Step 2 CK scores that stand for one not known yet (Gauss–Hermite: mean and spread of a normal law are kept);
 * one node where it is known or nothing is expected.
 */
export function scoreNodes(profile: Profile): readonly ScoreNode[] {
  const { step2ck, step2ckExpected } = profile.applicant;
  if (step2ck !== undefined) return [{ score: step2ck, share: 1, profile }];
  if (step2ckExpected === undefined) return [{ score: null, share: 1, profile }];
  const away = Math.round(Math.sqrt(3) * spread);
  return [-away, 0, away].map((step) => {
    const score = Math.min(300, Math.max(180, step2ckExpected + step));
    return {
      score,
      share: step === 0 ? 2 / 3 : 1 / 6,
      profile: { ...profile, applicant: { ...profile.applicant, step2ck: score } },
    };
  });
}
