import type { CalibrationReport } from '@matchwright/market';
import { useEffect, useState } from 'react';

/** The calibration as the page sees it. */
export type CalibrationState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly report: CalibrationReport }
  | { readonly status: 'failed' };

let known: Promise<CalibrationReport> | undefined;

async function read(): Promise<CalibrationReport> {
  const answer = await fetch(new URL('packs/calibration.json', document.baseURI));
  if (!answer.ok) throw new Error(`packs/calibration.json: the server answered ${answer.status}`);
  // our own file, built with the app and checked by the engine's tests
  const report: CalibrationReport = await answer.json();
  return report;
}

/** Reads the calibration that is shipped with the app, once per page; a failed read is tried again next time. */
export function useCalibration(): CalibrationState {
  const [state, setState] = useState<CalibrationState>({ status: 'loading' });
  useEffect(() => {
    let left = false;
    known ??= read();
    known.then(
      (report) => {
        if (!left) setState({ status: 'ready', report });
      },
      () => {
        known = undefined;
        if (!left) setState({ status: 'failed' });
      },
    );
    return () => {
      left = true;
    };
  }, []);
  return state;
}
