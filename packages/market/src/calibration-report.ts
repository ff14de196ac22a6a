import { keyOf, mix, normalAt } from '@matchwright/odds';
import type { SplitRow } from './figures-split.js';

/** One published figure beside ours: the 90 % range of a realised season, and how both forecasts score. */
export type ReportRow = {
  readonly id: string;
  readonly use: SplitRow['use'];
  readonly figures: readonly string[];
  readonly season: number;
  readonly ask: string;
  readonly published: number;
  readonly mid: number;
  readonly low: number;
  readonly high: number;
  readonly inside: boolean;
  /** Within 10 % (counts from 50), 2 Poisson widths (smaller counts), 10 % or two stated errors (others). */
  readonly close: boolean;
  /** Interval score at 90 % (Gneiting and Raftery 2007), smaller is better, in units of the published figure. */
  readonly score: number;
  /** Last season's published rate with its Wilson range, where it is held. */
  readonly naive: { readonly low: number; readonly high: number; readonly score: number } | null;
  /** Share of our played seasons that lie below the published figure (half of those that equal it). */
  readonly position: number;
  readonly note: string;
};

/** How often people with lists of one length match in the specialty they prefer: 90 % range over seasons. */
export type RankBandRow = {
  readonly specialty: 'IR' | 'DR';
  readonly kind: string;
  readonly from: number;
  /** Null: and more. */
  readonly to: number | null;
  readonly mid: number;
  readonly low: number;
  readonly high: number;
};

/** The calibration as people see it: rows, and what they come to. */
export type CalibrationReport = {
  readonly schema: 'matchwright.calibration/2';
  readonly members: number;
  readonly seasonsEach: number;
  readonly seed: number;
  readonly rows: readonly ReportRow[];
  readonly rankBands: readonly RankBandRow[];
  readonly summary: {
    readonly fitted: number;
    readonly fittedInside: number;
    readonly fittedClose: number;
    readonly checked: number;
    readonly checkedInside: number;
    /** Mean interval scores over the rows that have a naive forecast. */
    readonly compared: number;
    readonly meanScore: number;
    readonly naiveScore: number;
  };
};

/** 90 % interval score: width, and twenty times what the figure lies outside. */
export function intervalScore(low: number, high: number, value: number): number {
  return high - low + 20 * Math.max(0, low - value) + 20 * Math.max(0, value - high);
}

/** Wilson range of a share at the given z (1.645 for 90 %). */
export function wilson(k: number, n: number, z = 1.645): readonly [number, number] {
  if (n <= 0) return [0, 1];
  const p = k / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** Median and 90 % range of finite values; NaN where there are none. */
export function rangeOf(values: readonly number[]): {
  readonly mid: number;
  readonly low: number;
  readonly high: number;
} {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((x, y) => x - y);
  if (sorted.length === 0) return { mid: Number.NaN, low: Number.NaN, high: Number.NaN };
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))];
  return { mid: at(0.5), low: at(0.05), high: at(0.95) };
}

/** Puts each published figure beside the values of played seasons. */
export function calibrationReport(
  rows: readonly SplitRow[],
  values: readonly (readonly number[])[],
  made: { readonly members: number; readonly seasonsEach: number; readonly seed: number },
  rankBands: readonly RankBandRow[] = [],
): CalibrationReport {
  const out = rows.map((row, i) => reportRow(row, asPublished(row, values[i], made.seed)));
  const fitted = out.filter((row) => row.use === 'fitted');
  const checked = out.filter((row) => row.use === 'checked');
  const compared = checked.filter((row) => row.naive !== null);
  const mean = (scores: readonly number[]): number =>
    scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  return {
    schema: 'matchwright.calibration/2',
    ...made,
    rows: out,
    rankBands,
    summary: {
      fitted: fitted.length,
      fittedInside: fitted.filter((row) => row.inside).length,
      fittedClose: fitted.filter((row) => row.close).length,
      checked: checked.length,
      checkedInside: checked.filter((row) => row.inside).length,
      compared: compared.length,
      meanScore: mean(compared.map((row) => row.score)),
      naiveScore: mean(compared.map((row) => row.naive?.score ?? 0)),
    },
  };
}

/** Our values as a study of so few people would have found them. */
function asPublished(row: SplitRow, values: readonly number[], seed: number): readonly number[] {
  const { people } = row;
  if (people === undefined) return values;
  const luck = mix(seed, keyOf(row.id));
  return values.map((share, i) => {
    const found = share + normalAt(luck, i) * Math.sqrt((share * (1 - share)) / people);
    return Math.min(1, Math.max(0, found));
  });
}

function reportRow(row: SplitRow, values: readonly number[]): ReportRow {
  const { mid, low, high } = rangeOf(values);
  const { value } = row;
  return {
    id: row.id,
    use: row.use,
    figures: row.figures,
    season: row.season,
    ask: row.ask,
    published: value,
    mid,
    low,
    high,
    inside: low <= value && value <= high,
    close: isClose(row, mid),
    score: intervalScore(low, high, value) / value,
    naive: naiveOf(row),
    position: positionOf(values, value),
    note: row.note,
  };
}

function positionOf(values: readonly number[], value: number): number {
  const played = values.filter((x) => Number.isFinite(x));
  const below = played.filter((x) => x < value).length + played.filter((x) => x === value).length / 2;
  return Number((below / Math.max(1, played.length)).toFixed(3));
}

function isClose(row: SplitRow, mid: number): boolean {
  const gap = Math.abs(mid - row.value);
  const isCount = /^(?:matched|filled|rankers|applicants|preferring)/u.test(row.ask);
  if (isCount && row.value < 50) return gap <= 2 * Math.sqrt(row.value);
  return gap <= 0.1 * row.value;
}

function naiveOf(row: SplitRow): ReportRow['naive'] {
  if (row.lastSeason === undefined) return null;
  const { k, n, of } = row.lastSeason;
  const [low, high] = wilson(k, n);
  return {
    low: low * of,
    high: high * of,
    score: intervalScore(low * of, high * of, row.value) / row.value,
  };
}
