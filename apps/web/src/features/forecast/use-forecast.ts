import type { Forecast } from '@matchwright/market';
import { heardSoFar } from '@matchwright/season';
import { useEffect, useMemo, useState } from 'react';
import { forecastInWorker } from '../../shared/engine/engine-client.js';
import { today } from '../../shared/format/plain.js';
import { useRecords } from '../../shared/store/index.js';
import { useProject } from '../../shared/store/use-project.js';

/** The forecast: being worked out, without anything applied to, failed, or ready. */
export type ForecastState =
  | { readonly status: 'loading' | 'empty' | 'failed' }
  | { readonly status: 'ready'; readonly forecast: Forecast };

/** The forecast from the board as it stands, worked out anew whenever the board or the answers change. */
export function useForecast(): ForecastState {
  const profile = useProject()?.profile;
  const applications = useRecords('applications');
  const rotations = useRecords('rotations');
  const [state, setState] = useState<ForecastState>({ status: 'loading' });
  const heard = useMemo(
    () =>
      applications === undefined || rotations === undefined
        ? null
        : heardSoFar(applications, rotations, today()),
    [applications, rotations],
  );
  const isEmpty = heard !== null && (profile === undefined || heard.applied.length === 0);
  useEffect(() => {
    if (profile === undefined || heard === null || heard.applied.length === 0) return undefined;
    let left = false;
    forecastInWorker(profile, { ...heard, asOf: today() }).then(
      (forecast) => !left && setState({ status: 'ready', forecast }),
      () => !left && setState({ status: 'failed' }),
    );
    return () => {
      left = true;
    };
  }, [profile, heard]);
  return isEmpty ? { status: 'empty' } : state;
}
