import type { Profile } from '@matchwright/dossier';
import type { SeasonSoFar } from '@matchwright/market';
import { heardSoFar } from '@matchwright/season';
import { useEffect, useMemo, useState } from 'react';
import { forecastInWorker, slotsInWorker } from '../engine/engine-client.js';
import type { ForecastReport } from '../engine/season-report.js';
import { today } from '../format/plain.js';
import { useRecords } from '../store/index.js';
import { useProject } from '../store/use-project.js';

type Asked = { readonly profile: Profile; readonly season: SeasonSoFar };

/** Worked out in the worker: on its way, nothing to work it out from, failed, or ready. */
export type Worked<T> =
  { readonly status: 'loading' | 'empty' | 'failed' } | { readonly status: 'ready'; readonly value: T };

/** What the board says of the season; null while it is read, `none` where nothing was applied to yet. */
function useSeasonSoFar(): Asked | 'none' | null {
  const profile = useProject()?.planned;
  const applications = useRecords('applications');
  const rotations = useRecords('rotations');
  return useMemo(() => {
    if (applications === undefined || rotations === undefined) return null;
    const heard = heardSoFar(applications, rotations, today());
    if (profile === undefined || heard.applied.length === 0) return 'none';
    return { profile, season: { ...heard, asOf: today() } };
  }, [profile, applications, rotations]);
}

/** Asks anew whenever the board or the answers change; the last answer stays until the next is there. */
function useWorked<T>(ask: (profile: Profile, season: SeasonSoFar) => Promise<T>): Worked<T> {
  const asked = useSeasonSoFar();
  const [state, setState] = useState<Worked<T>>({ status: 'loading' });
  useEffect(() => {
    if (asked === null || asked === 'none') return undefined;
    let left = false;
    ask(asked.profile, asked.season).then(
      (value) => !left && setState({ status: 'ready', value }),
      () => !left && setState({ status: 'failed' }),
    );
    return () => {
      left = true;
    };
  }, [asked, ask]);
  return asked === 'none' ? { status: 'empty' } : state;
}

/** The forecast from the board as it stands. */
export function useForecast(): Worked<ForecastReport> {
  return useWorked(forecastInWorker);
}

/** What each interview in hand is worth beside the others, from the board as it stands. */
export function useSlotValues(): ReturnType<typeof useWorked<Awaited<ReturnType<typeof slotsInWorker>>>> {
  return useWorked(slotsInWorker);
}
