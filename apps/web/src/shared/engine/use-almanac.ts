import type { Almanac } from '@matchwright/almanac';
import { useEffect, useState } from 'react';
import { loadAlmanac } from './engine-client.js';

/** The packs as a page sees them. */
export type AlmanacState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly almanac: Almanac }
  | { readonly status: 'failed'; readonly reason: string };

let known: Almanac | undefined;

/** Loads the packs (once per page) and re-renders when they are there. */
export function useAlmanac(): AlmanacState {
  const [state, setState] = useState<AlmanacState>(
    known === undefined ? { status: 'loading' } : { status: 'ready', almanac: known },
  );
  useEffect(() => {
    let left = false;
    loadAlmanac().then(
      (almanac) => {
        known = almanac;
        if (!left) setState((old) => (old.status === 'ready' ? old : { status: 'ready', almanac }));
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
