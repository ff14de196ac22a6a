import { mix, normalAt } from '@matchwright/odds';
import type { SplitRow } from './figures-split.js';
import { solveSymmetric } from './linear-algebra.js';
import { drawPrior, parameterNames, type MarketPriors } from './parameters.js';
import type { Batch, BatchValues } from './play-batch.js';

/** How much work a calibration does. */
export type CalibrationSettings = {
  readonly members: number;
  /** Assimilation steps; each sees the data once with its error inflated by their number. */
  readonly steps: number;
  /** Seasons played for each member, season year and step. */
  readonly repeats: number;
  readonly seed: number;
};

/** What a calibration has reached: enough to go on from after an interruption. */
export type CalibrationState = {
  readonly settings: CalibrationSettings;
  readonly step: number;
  /** members × parameters, coordinates. */
  readonly ensemble: readonly Float64Array[];
  /** Mean squared misfit in standard deviations after each step, over fitted figures. */
  readonly misfits: readonly number[];
};

/** Plays many batches somewhere: inline, or on workers. */
export type PlayBatches = (batches: readonly Batch[]) => Promise<readonly BatchValues[]>;

/** The ensemble before any figure is seen. */
export function startCalibration(priors: MarketPriors, settings: CalibrationSettings): CalibrationState {
  const ensemble = Array.from({ length: settings.members }, (_, m) => drawPrior(priors, settings.seed, m));
  return { settings, step: 0, ensemble, misfits: [] };
}

/**
 * One step of the ensemble smoother with multiple data assimilation (Emerick and Reynolds 2013): play every
 * member, and move the parameters along their correlation with the fitted figures. Checked figures are refused.
 */
export async function stepCalibration(
  state: CalibrationState,
  rows: readonly SplitRow[],
  play: PlayBatches,
): Promise<CalibrationState> {
  if (rows.some((row) => row.use !== 'fitted')) {
    throw new RangeError('stepCalibration: only fitted figures may be fitted to');
  }
  const predicted = await predict(state, rows, play);
  const { settings, step } = state;
  const moved = assimilate(state.ensemble, predicted, rows, settings.steps, mix(settings.seed, 0xe5 + step));
  return {
    settings,
    step: step + 1,
    ensemble: moved,
    misfits: [...state.misfits, misfitOf(predicted, rows)],
  };
}

/** Mean of each row's statistic over the repeats, rows × members. */
export async function predict(
  state: CalibrationState,
  rows: readonly SplitRow[],
  play: PlayBatches,
): Promise<readonly Float64Array[]> {
  const { settings, ensemble, step } = state;
  const batches = batchesFor(rows, ensemble, settings.repeats, mix(settings.seed, 0), 8);
  const values = await play(batches.map(({ batch }) => batch));
  const out = rows.map(() => new Float64Array(ensemble.length));
  void step;
  batches.forEach(({ batch, rowIndices }, b) => {
    batch.members.forEach(({ member }, i) => {
      rowIndices.forEach((row, j) => {
        out[row][member] = meanOf(values[b], i, j, batch);
      });
    });
  });
  return out;
}

/** Splits rows by season and members into batches of at most `size` members. */
export function batchesFor(
  rows: readonly Pick<SplitRow, 'season' | 'ask'>[],
  ensemble: readonly Float64Array[],
  repeats: number,
  seed: number,
  size: number,
): readonly { readonly batch: Batch; readonly rowIndices: readonly number[] }[] {
  const seasons = [...new Set(rows.map((row) => row.season))];
  return seasons.flatMap((season) => {
    const rowIndices = rows.flatMap((row, i) => (row.season === season ? [i] : []));
    const asks = rowIndices.map((i) => rows[i].ask);
    const starts = Array.from({ length: Math.ceil(ensemble.length / size) }, (_, i) => i * size);
    return starts.map((start) => ({
      rowIndices,
      batch: {
        season,
        seed,
        repeats,
        asks,
        members: ensemble
          .slice(start, start + size)
          .map((coordinates, i) => ({ member: start + i, coordinates })),
      },
    }));
  });
}

function meanOf(values: BatchValues, member: number, ask: number, batch: Batch): number {
  let sum = 0;
  let count = 0;
  for (let r = 0; r < batch.repeats; r += 1) {
    const value = values[(member * batch.repeats + r) * batch.asks.length + ask];
    if (Number.isFinite(value)) {
      sum += value;
      count += 1;
    }
  }
  return count === 0 ? Number.NaN : sum / count;
}

function misfitOf(predicted: readonly Float64Array[], rows: readonly SplitRow[]): number {
  let sum = 0;
  let count = 0;
  rows.forEach((row, i) => {
    for (const value of predicted[i]) {
      if (!Number.isFinite(value)) continue;
      sum += ((value - row.value) / row.sd) ** 2;
      count += 1;
    }
  });
  return sum / count;
}

function assimilate(
  ensemble: readonly Float64Array[],
  predicted: readonly Float64Array[],
  rows: readonly SplitRow[],
  inflation: number,
  seed: number,
): readonly Float64Array[] {
  const members = ensemble.length;
  const m = rows.length;
  const p = parameterNames.length;
  const dData = predicted.map((row, i) => deviations(fillGaps(row, rows[i].value), rows[i].sd));
  const dParameters = parameterNames.map((_, j) =>
    deviations(
      Float64Array.from(ensemble, (member) => member[j]),
      1,
    ),
  );
  const gram = new Float64Array(m * m);
  for (let i = 0; i < m; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const c = dot(dData[i], dData[j]) / (members - 1);
      gram[i * m + j] = c;
      gram[j * m + i] = c;
    }
    gram[i * m + i] += inflation;
  }
  const residual = new Float64Array(m * members);
  rows.forEach((row, i) => {
    const noise = mix(seed, i + 1);
    for (let e = 0; e < members; e += 1) {
      const value = Number.isFinite(predicted[i][e]) ? predicted[i][e] : row.value;
      residual[i * members + e] = (row.value - value) / row.sd + Math.sqrt(inflation) * normalAt(noise, e);
    }
  });
  solveSymmetric(gram, residual, m, members);
  const moved = ensemble.map((member) => Float64Array.from(member));
  for (let j = 0; j < p; j += 1) {
    for (let i = 0; i < m; i += 1) {
      const cross = trusted(dParameters[j], dData[i]);
      if (cross === 0) continue;
      for (let e = 0; e < members; e += 1) moved[e][j] += cross * residual[i * members + e];
    }
  }
  return moved;
}

/** How many times its sampling error a correlation must be before a figure may move a parameter. */
const trustedFrom = 2;

/**
 * Covariance of a parameter with a figure, shrunk by how little of it may be chance: correlations that come from a
 * finite ensemble would narrow parameters about which no figure says anything (correlation-based localisation, Luo,
 * Bhakta and Nævdal 2018).
 */
function trusted(x: Float64Array, y: Float64Array): number {
  const xy = dot(x, y);
  const r2 = (xy * xy) / Math.max(1e-300, dot(x, x) * dot(y, y));
  const noise = trustedFrom ** 2 / x.length;
  return r2 <= noise ? 0 : (xy / (x.length - 1)) * (1 - noise / r2);
}

function fillGaps(row: Float64Array, value: number): Float64Array {
  return row.map((x) => (Number.isFinite(x) ? x : value));
}

function deviations(row: Float64Array, scale: number): Float64Array {
  let sum = 0;
  for (const x of row) sum += x;
  const mean = sum / row.length;
  return row.map((x) => (x - mean) / scale);
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i += 1) sum += x[i] * y[i];
  return sum;
}
