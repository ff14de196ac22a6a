import type { BudgetCurve, PlanWhy, Profile } from '@matchwright/dossier';
import { proxy } from 'comlink';
import { useEffect, useState } from 'react';
import { askAside } from './second-engine.js';

/** Something that takes seconds to work out: under way, there, or failed. */
export type Study<Answer> =
  /** `done` is the share done, 0–1. */
  | { readonly status: 'working'; readonly done: number }
  | { readonly status: 'ready'; readonly answer: Answer }
  | { readonly status: 'failed' };

/**
 * Makes the hook for one question about a profile's plan. The answer is worked out aside, kept as long as the profile
 * lives, and given up when the person leaves before it is there.
 */
function createStudy<Answer>(
  ask: (profile: Profile, signal: AbortSignal, onProgress: (done: number) => void) => Promise<Answer>,
): (profile: Profile) => Study<Answer> {
  const known = new WeakMap<Profile, Answer>();
  return function useStudy(profile: Profile): Study<Answer> {
    const [failed, setFailed] = useState<Profile | null>(null);
    const [, setArrived] = useState<Profile | null>(null);
    const [done, setDone] = useState(0);
    useEffect(() => {
      if (known.has(profile)) return undefined;
      const stopped = new AbortController();
      const onProgress = (share: number): void => {
        if (!stopped.signal.aborted) setDone(share);
      };
      ask(profile, stopped.signal, onProgress).then(
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
    return failed === profile ? { status: 'failed' } : { status: 'working', done };
  };
}

/** What money and applications buy beside the plan for a profile. */
export const useBudgetCurve = createStudy<BudgetCurve>((profile, signal) =>
  askAside((engine) => engine.curve(profile), signal),
);

/** What the plan for a profile hangs on. */
export const usePlanWhy = createStudy<PlanWhy>((profile, signal, onProgress) =>
  askAside((engine) => engine.why(profile, proxy(onProgress)), signal),
);
