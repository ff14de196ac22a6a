import { useEffect, useState } from 'react';
import { hostsInWorker } from '../../shared/engine/engine-client.js';
import type { HostReport } from '../../shared/engine/host-report.js';
import { useProject } from '../../shared/store/use-project.js';

/** The hosts: being worked out, failed, or ready. */
export type HostsState =
  { readonly status: 'loading' | 'failed' } | { readonly status: 'ready'; readonly report: HostReport };

/** The hosts for the stored profile, worked out anew whenever it changes; the last ones stay in sight meanwhile. */
export function useHosts(): HostsState {
  const profile = useProject()?.profile;
  const [state, setState] = useState<HostsState>({ status: 'loading' });
  useEffect(() => {
    if (profile === undefined) return undefined;
    let left = false;
    hostsInWorker(profile).then(
      (report) => !left && setState({ status: 'ready', report }),
      () => !left && setState({ status: 'failed' }),
    );
    return () => {
      left = true;
    };
  }, [profile]);
  return state;
}
