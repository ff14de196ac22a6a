import type { Plan, Profile } from '@matchwright/dossier';
import type { RecordsEffect } from '@matchwright/season';
import { useCallback, useEffect, useRef, useState } from 'react';
import { planAside, warmSecondEngine } from '../../../shared/engine/second-engine.js';

/** A plan made anew under a changed profile: not asked for, being made, there, or failed. */
export type NewPlanState =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly done: number }
  | { readonly status: 'ready'; readonly plan: Plan }
  | { readonly status: 'failed' };

/**
 * Makes a plan under `profile` on request, until it is stopped or the asker is gone.
 *
 * @param counted - what the person's records changed in the profile
 */
export function useNewPlan(
  profile: Profile,
  counted: readonly RecordsEffect[],
): {
  readonly state: NewPlanState;
  readonly start: () => void;
  readonly stop: () => void;
} {
  const [state, setState] = useState<NewPlanState>({ status: 'none' });
  const running = useRef<AbortController | null>(null);

  const stop = useCallback((): void => {
    running.current?.abort();
    running.current = null;
    setState({ status: 'none' });
  }, []);
  useEffect(() => stop, [stop]);
  useEffect(warmSecondEngine, []);

  const start = useCallback((): void => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setState({ status: 'working', done: 0 });
    planAside(profile, counted, own.signal, (done) => {
      if (running.current === own) setState({ status: 'working', done });
    }).then(
      (plan) => {
        if (running.current !== own) return;
        running.current = null;
        setState({ status: 'ready', plan });
      },
      () => {
        if (running.current === own) setState({ status: 'failed' });
      },
    );
  }, [profile, counted]);
  return { state, start, stop };
}
