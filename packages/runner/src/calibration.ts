import {
  bandStatistic,
  batchesFor,
  calibrationReport,
  ensembleToJson,
  rankBands,
  rangeOf,
  startCalibration,
  stepCalibration,
  type CalibrationReport,
  type CalibrationSettings,
  type CalibrationState,
  type Ensemble,
  type FiguresSplit,
  type MarketPriors,
  type RankBandRow,
  type SplitRow,
} from '@matchwright/market';
import * as z from 'zod';
import { runAll, type Runner } from './runner.js';

/** Plays several seasons for each member of the report, so that its ranges hold a realised season's luck. */
const seasonsEach = 4;

/** What a calibration is made from; `saved` is a state to go on from, each further one is given to `save`. */
export type CalibrationInput = {
  readonly priors: MarketPriors;
  readonly split: FiguresSplit;
  readonly runner: Runner;
  readonly settings: CalibrationSettings;
  readonly saved: string | null;
  readonly save: (text: string) => Promise<void>;
  readonly progress: (text: string) => void;
};

/** Fits to the fitted figures alone, going on from `saved`, then reports fitted and checked ones. */
export async function runCalibrate(
  input: CalibrationInput,
): Promise<{ readonly ensemble: string; readonly report: CalibrationReport }> {
  const { split, runner, settings, progress } = input;
  const state = await fitEnsemble(input);
  progress('playing the report');
  const ensemble: Ensemble = { seed: settings.seed, members: state.ensemble };
  return { ensemble: ensembleToJson(ensemble), report: await makeReport(split.rows, ensemble, runner) };
}

/** The fit alone, to the fitted figures alone. */
export async function fitEnsemble(input: CalibrationInput): Promise<CalibrationState> {
  const { priors, split, runner, settings, progress } = input;
  const fitted = split.rows.filter((row) => row.use === 'fitted');
  let state = resume(input.saved, settings) ?? startCalibration(priors, settings);
  while (state.step < settings.steps) {
    progress(`step ${state.step + 1} of ${settings.steps}`);
    state = await stepCalibration(state, fitted, (batches) => runAll(runner, 'play-batch', batches));
    progress(`mean squared misfit before it: ${state.misfits.at(-1)?.toFixed(2) ?? '–'}`);
    await input.save(saveState(state));
  }
  return state;
}

/** Plays every member on every season of the split and compares. */
export async function makeReport(
  rows: readonly SplitRow[],
  ensemble: Ensemble,
  runner: Runner,
): Promise<CalibrationReport> {
  const later = rows.flatMap((row) =>
    row.togetherWith === undefined ? [] : [{ season: row.togetherWith, ask: row.ask }],
  );
  const played = await playRows([...rows, ...later], ensemble, runner);
  let next = rows.length;
  const values = rows.map((row, i) => {
    const own = played[i] ?? [];
    if (row.togetherWith === undefined) return own;
    const other = played[next] ?? [];
    next += 1;
    return own.map((value, k) => (value + (other[k] ?? Number.NaN)) / 2);
  });
  const made = { members: ensemble.members.length, seasonsEach, seed: ensemble.seed };
  return calibrationReport(rows, values, made, await playRankBands(ensemble, runner));
}

/** Every member's seasons of every row: rows × (members × seasons). */
async function playRows(
  rows: readonly Pick<SplitRow, 'season' | 'ask'>[],
  ensemble: Ensemble,
  runner: Runner,
): Promise<readonly (readonly number[])[]> {
  const batches = batchesFor(rows, ensemble.members, seasonsEach, ensemble.seed + 1, 8);
  const played = await runAll(
    runner,
    'play-batch',
    batches.map(({ batch }) => batch),
  );
  const values: number[][] = rows.map(() => []);
  batches.forEach(({ batch, rowIndices }, b) => {
    for (let i = 0; i < batch.members.length * batch.repeats; i += 1) {
      rowIndices.forEach((row, j) => values[row]?.push(played[b]?.[i * batch.asks.length + j] ?? Number.NaN));
    }
  });
  return values;
}

const bandKinds = ['md-senior', 'do-senior', 'us-img', 'non-us-img'] as const;

/** How often people match by the length of their list, in our seasons of 2025. */
async function playRankBands(ensemble: Ensemble, runner: Runner): Promise<readonly RankBandRow[]> {
  const cells = (['IR', 'DR'] as const).flatMap((specialty) =>
    bandKinds.flatMap((kind) => rankBands.map((band) => ({ specialty, kind, band }))),
  );
  const rows = cells.map(({ specialty, kind, band }) => ({
    season: 2025,
    ask: `${bandStatistic(band)}:${specialty}:${kind}`,
  }));
  const batches = batchesFor(rows, ensemble.members, 1, ensemble.seed + 2, 8);
  const played = await runAll(
    runner,
    'play-batch',
    batches.map(({ batch }) => batch),
  );
  return cells.map(({ specialty, kind, band: [from, to] }, row) => {
    const values = played.flatMap((part) => [...part].filter((_, i) => i % rows.length === row));
    const end = to >= 40 ? null : to;
    return { specialty, kind, from, to: end, ...rangeOf(values) };
  });
}

/** A state as text, every digit of it. */
export function saveState(state: CalibrationState): string {
  return JSON.stringify({ ...state, ensemble: state.ensemble.map((member) => [...member]) });
}

const stateSchema = z.strictObject({
  settings: z.strictObject({
    members: z.number(),
    steps: z.number(),
    repeats: z.number(),
    seed: z.number(),
  }),
  step: z.number(),
  ensemble: z.array(z.array(z.number())),
  misfits: z.array(z.number()),
});

function resume(saved: string | null, settings: CalibrationSettings): CalibrationState | null {
  if (saved === null) return null;
  const parsed = stateSchema.safeParse(JSON.parse(saved));
  // a state of other settings or another version is not gone on from
  if (!parsed.success) return null;
  const state = parsed.data;
  if (JSON.stringify(state.settings) !== JSON.stringify(settings)) return null;
  return { ...state, ensemble: state.ensemble.map((member) => Float64Array.from(member)) };
}
