import { almanacFiles, loadAlmanac, type Result } from '@matchwright/almanac';
import {
  batchesFor,
  calibrationReport,
  ensembleToJson,
  parsePriors,
  parseSplit,
  startCalibration,
  stepCalibration,
  type CalibrationReport,
  type CalibrationSettings,
  type CalibrationState,
  type Ensemble,
  type FiguresSplit,
  type MarketPriors,
  type MarketSetup,
  type ReportRow,
  type SplitRow,
} from '@matchwright/market';
import { parseEffects } from '@matchwright/odds';
import { runAll, type Runner } from '@matchwright/runner';
import * as z from 'zod';
import { issueLine } from '../outcome.js';

/** Reads one file of `data/` by its path inside that folder. */
export type ReadData = (path: string) => Promise<string>;

/** Everything that a season is played on, read from `data/`. Throws when a pack is damaged. */
export async function loadSetup(read: ReadData): Promise<{ setup: MarketSetup; split: FiguresSplit }> {
  const texts = await Promise.all(almanacFiles.map(read));
  const files = Object.fromEntries(almanacFiles.map((path, i) => [path, texts[i] ?? '']));
  return {
    setup: {
      almanac: must(loadAlmanac(files)),
      odds: must(parseEffects(await read('odds/effects.json'))),
      priors: must(parsePriors(await read('market/priors.json'))),
    },
    split: must(parseSplit(await read('market/figures-split.json'))),
  };
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.map(issueLine).join('\n'));
}

/** Plays several seasons for each member of the report, so that its ranges hold a realised season's luck. */
const seasonsEach = 4;

/** Fits to the fitted figures alone, going on from `saved`, then reports fitted and checked ones. */
export async function runCalibrate(input: {
  readonly priors: MarketPriors;
  readonly split: FiguresSplit;
  readonly runner: Runner;
  readonly settings: CalibrationSettings;
  readonly saved: string | null;
  readonly save: (text: string) => Promise<void>;
  readonly progress: (text: string) => void;
}): Promise<{ readonly ensemble: string; readonly report: CalibrationReport }> {
  const { priors, split, runner, settings, progress } = input;
  const fitted = split.rows.filter((row) => row.use === 'fitted');
  let state = resume(input.saved, settings) ?? startCalibration(priors, settings);
  while (state.step < settings.steps) {
    progress(`step ${state.step + 1} of ${settings.steps}`);
    state = await stepCalibration(state, fitted, (batches) => runAll(runner, 'play-batch', batches));
    progress(`mean squared misfit before it: ${state.misfits.at(-1)?.toFixed(2) ?? '–'}`);
    await input.save(saveState(state));
  }
  progress('playing the report');
  const ensemble: Ensemble = { seed: settings.seed, members: state.ensemble };
  return { ensemble: ensembleToJson(ensemble), report: await makeReport(split.rows, ensemble, runner) };
}

/** Plays every member on every season of the split and compares. */
export async function makeReport(
  rows: readonly SplitRow[],
  ensemble: Ensemble,
  runner: Runner,
): Promise<CalibrationReport> {
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
  return calibrationReport(rows, values, {
    members: ensemble.members.length,
    seasonsEach,
    seed: ensemble.seed,
  });
}

function saveState(state: CalibrationState): string {
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

/** `docs/calibration.md`: each published figure beside ours, fitted and checked apart. */
export function renderCalibrationPage(report: CalibrationReport): string {
  const { summary } = report;
  const fitted = report.rows.filter((row) => row.use === 'fitted');
  const checked = report.rows.filter((row) => row.use === 'checked');
  const percent = (part: number, all: number): string =>
    `${part} of ${all} (${Math.round((100 * part) / Math.max(1, all))} %)`;
  return `# Calibration

Written by \`npm run calibrate\`; the same figures stand in \`data/market/calibration.json\`, from which the Method page
draws. Which figures are fitted and which are only checked is fixed in \`data/market/figures-split.json\`.

An ensemble of ${report.members} parameter sets, each playing ${report.seasonsEach} seasons of every year. **Ours** is the median and the
90 % range of one realised season: what the parameters leave open and the luck of a season together.

- Fitted figures inside their range: ${percent(summary.fittedInside, summary.fitted)}; close (10 %, or 2 Poisson widths below 50): ${percent(summary.fittedClose, summary.fitted)}.
- Checked figures inside their range: ${percent(summary.checkedInside, summary.checked)}. The aim was 85 %.
- Interval score of the ${summary.compared} checked figures that have a naive forecast (last season's published rate with its Wilson
  range), smaller is better: ours ${summary.meanScore.toFixed(2)}, naive ${summary.naiveScore.toFixed(2)}. The aim was to beat it.

Not inside: ${notInside(report.rows)}

## Fitted

${table(fitted)}

## Checked

${table(checked)}
`;
}

function notInside(rows: readonly ReportRow[]): string {
  const out = rows.filter((row) => !row.inside).map((row) => `\`${row.id}\` (${row.use})`);
  return out.length === 0 ? 'none.' : `${out.join(', ')}.`;
}

function table(rows: readonly ReportRow[]): string {
  const head = `| figure | season | what | published | ours | 90 % range | width | inside | score | naive |
|---|---|---|---|---|---|---|---|---|---|`;
  return [head, ...rows.map(tableRow)].join('\n');
}

function tableRow(row: ReportRow): string {
  const isShare = row.published < 1;
  const say = (x: number): string => (isShare ? `${(100 * x).toFixed(0)} %` : x.toFixed(0));
  const cells = [
    row.figures.join(', '),
    row.season,
    row.ask,
    say(row.published),
    say(row.mid),
    `${say(row.low)}–${say(row.high)}`,
    isShare ? `${(100 * (row.high - row.low)).toFixed(0)} points` : (row.high - row.low).toFixed(0),
    row.inside ? 'yes' : '**no**',
    row.score.toFixed(2),
    row.naive === null ? '–' : row.naive.score.toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}
