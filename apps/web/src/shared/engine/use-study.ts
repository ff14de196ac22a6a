import type { BudgetCurve, PlanWhy, Profile } from '@matchwright/dossier';
import { useEffect, useState } from 'react';
import { askAside } from './second-engine.js';

/** Something that takes seconds to work out: under way, there, or failed. */
export type Study<Answer> =
  | { readonly status: 'working' }
  | { readonly status: 'ready'; readonly answer: Answer }
  | { readonly status: 'failed' };

/**
 * Makes the hook for one question about a profile's plan. The answer is worked out aside, kept as long as the profile
 * lives, and given up when the person leaves before it is there.
 */
function createStudy<Answer>(
  ask: (profile: Profile, signal: AbortSignal) => Promise<Answer>,
): (profile: Profile) => Study<Answer> {
  const known = new WeakMap<Profile, Answer>();
  return function useStudy(profile: Profile): Study<Answer> {
    const [failed, setFailed] = useState<Profile | null>(null);
    const [, setArrived] = useState<Profile | null>(null);
    useEffect(() => {
      if (known.has(profile)) return undefined;
      const stopped = new AbortController();
      ask(profile, stopped.signal).then(
        (answer) => {
          known.set(profile, answer);
          if (!stopped.signal.aborted) setArrived(profile);
        },
        () => {
          if (!stopped.signal.aborted) setFailed(profile);
        },
      );
      return () => stopped.abort();
    }, [profile]);
    const answer = known.get(profile);
    if (answer !== undefined) return { status: 'ready', answer };
    return { status: failed === profile ? 'failed' : 'working' };
  };
}

/** What money and applications buy beside the plan for a profile. */
export const useBudgetCurve = createStudy<BudgetCurve>((profile, signal) =>
  askAside((engine) => engine.curve(profile), signal),
);

/** Makes the hook for one part of why a plan is as it is. */
function partOfWhy(part: keyof PlanWhy): (profile: Profile) => Study<Partial<PlanWhy>> {
  return createStudy((profile, signal) => askAside((engine) => engine.why(profile, part), signal));
}

export const useQuestions = partOfWhy('questions');
export const useSensitivity = partOfWhy('sensitivity');
export const useRobustness = partOfWhy('robustness');
export const useTwoStages = partOfWhy('twoStages');
export const useFlips = partOfWhy('flips');
