import type { RotationGuide } from '@matchwright/almanac';
import { useEffect, useState } from 'react';
import { loadRotationGuide } from './engine-client.js';

/** The guide to rotations as a page sees it. */
export type RotationGuideState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly guide: RotationGuide }
  | { readonly status: 'failed'; readonly reason: string };

let known: RotationGuide | undefined;

/** Loads the guide to rotations (once per page) and re-renders when it is there. */
export function useRotationGuide(): RotationGuideState {
  const [state, setState] = useState<RotationGuideState>(
    known === undefined ? { status: 'loading' } : { status: 'ready', guide: known },
  );
  useEffect(() => {
    let left = false;
    loadRotationGuide().then(
      (guide) => {
        known = guide;
        if (!left) setState((old) => (old.status === 'ready' ? old : { status: 'ready', guide }));
      },
      (error: unknown) => {
        if (!left)
          setState({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      left = true;
    };
  }, []);
  return state;
}
