import type { BudgetCurve, PlanWhy, Profile, Robustness } from '@matchwright/dossier';
import { useEffect, useState } from 'react';
import { askAside } from './second-engine.js';

/** Something that takes seconds to work out: under way, there, or failed. */
export type Study<Answer> =
  | { readonly status: 'working' }
  | { readonly status: 'ready'; readonly answer: Answer }
  | { readonly status: 'failed' };

/** One question about a profile's plan: a hook for pages, and a promise for files. */
type Question<Answer> = {
  readonly useStudy: (profile: Profile) => Study<Answer>;
  /** The answer as it is known, or worked out now. Rejects with an `AbortError` when stopped. */
  readonly answer: (profile: Profile, signal: AbortSignal) => Promise<Answer>;
};

/**
 * Makes one question about a profile's plan. The answer is worked out aside, kept as long as the profile lives, and
 * given up when the person leaves before it is there.
 */
function createStudy<Answer>(
  ask: (profile: Profile, signal: AbortSignal) => Promise<Answer>,
): Question<Answer> {
  const known = new WeakMap<Profile, Answer>();
  async function answer(profile: Profile, signal: AbortSignal): Promise<Answer> {
    const made = known.get(profile) ?? (await ask(profile, signal));
    known.set(profile, made);
    return made;
  }
  function useStudy(profile: Profile): Study<Answer> {
    const [failed, setFailed] = useState<Profile | null>(null);
    const [, setArrived] = useState<Profile | null>(null);
    useEffect(() => {
      if (known.has(profile)) return undefined;
      const stopped = new AbortController();
      answer(profile, stopped.signal).then(
        () => {
          if (!stopped.signal.aborted) setArrived(profile);
        },
        () => {
          if (!stopped.signal.aborted) setFailed(profile);
        },
      );
      return () => stopped.abort();
    }, [profile]);
    const made = known.get(profile);
    if (made !== undefined) return { status: 'ready', answer: made };
    return { status: failed === profile ? 'failed' : 'working' };
  }
  return { useStudy, answer };
}

/** What money and applications buy beside the plan for a profile. */
const curve = createStudy<BudgetCurve>((profile, signal) =>
  askAside((engine) => engine.curve(profile), signal),
);

/** Makes the question for one part of why a plan is as it is. */
function partOfWhy(part: keyof PlanWhy): Question<Partial<PlanWhy>> {
  return createStudy((profile, signal) => askAside((engine) => engine.why(profile, part), signal));
}

const robust = partOfWhy('robustness');

export const useBudgetCurve = curve.useStudy;
export const useRobustness = robust.useStudy;
export const useQuestions = partOfWhy('questions').useStudy;
export const useSensitivity = partOfWhy('sensitivity').useStudy;
export const useTwoStages = partOfWhy('twoStages').useStudy;
export const useFlips = partOfWhy('flips').useStudy;

/** The curve of money and how firm each line is, for files. Takes seconds unless a page has asked already. */
export async function studiesForFiles(
  profile: Profile,
  signal: AbortSignal,
): Promise<{ readonly curve: BudgetCurve; readonly robustness: Robustness | undefined }> {
  const made = await curve.answer(profile, signal);
  const { robustness } = await robust.answer(profile, signal);
  return { curve: made, robustness };
}
