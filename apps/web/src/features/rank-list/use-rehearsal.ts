import { entriesToRehearse } from '@matchwright/planner';
import { useEffect, useMemo, useState } from 'react';
import { rehearseInWorker } from '../../shared/engine/engine-client.js';
import type { RehearsalReport } from '../../shared/engine/rehearsal-report.js';
import { useHeard } from './use-heard.js';
import type { RankListData } from './use-rank-list.js';

/** The rehearsal: nothing to play, being played, failed, or ready. */
export type RehearsalState =
  | { readonly status: 'empty' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly report: RehearsalReport };

/** The list as it stands, played in the worker; played anew whenever the list or what was heard changes. */
export function useRehearsal(data: RankListData): RehearsalState {
  const { profile, list, supplemental } = data;
  const heard = useHeard(data);
  const entries = useMemo(() => entriesToRehearse(list, supplemental), [list, supplemental]);
  const [state, setState] = useState<RehearsalState>({ status: 'loading' });
  const isEmpty = entries.length === 0;
  useEffect(() => {
    if (isEmpty) return undefined;
    let left = false;
    rehearseInWorker(profile, heard, entries).then(
      (report) => !left && setState({ status: 'ready', report }),
      () => !left && setState({ status: 'failed' }),
    );
    return () => {
      left = true;
    };
  }, [profile, heard, entries, isEmpty]);
  return isEmpty ? { status: 'empty' } : state;
}
