/** Mean squared distance of chances from what happened (Brier 1950): 0 is perfect, 0.25 a coin. */
export function brierScore(chances: readonly number[], happened: readonly boolean[]): number {
  check(chances, happened);
  return meanOf(chances.map((p, i) => (p - (happened[i] ? 1 : 0)) ** 2));
}

/** Smallest chance that a log score reckons with, so that one surprise does not cost everything. */
const least = 0.001;

/** Mean −log of the chance given to what happened (Good 1952), in nats: 0 is perfect, 0.69 a coin. */
export function logScore(chances: readonly number[], happened: readonly boolean[]): number {
  check(chances, happened);
  return meanOf(chances.map((p, i) => -Math.log(Math.min(1, Math.max(least, happened[i] ? p : 1 - p)))));
}

/** Brier and log score of a forecast over several endings, of which one came. */
export type EndingScore = { readonly brier: number; readonly log: number };

/** Scores chances of exclusive endings: Brier summed over the endings (0 to 2), −log of the one that came. */
export function scoreEnding(chances: Readonly<Record<string, number>>, came: string): EndingScore {
  const given = chances[came];
  if (given === undefined) throw new RangeError(`scoreEnding: no chance was given to ${came}`);
  let brier = 0;
  for (const [ending, p] of Object.entries(chances)) brier += (p - (ending === came ? 1 : 0)) ** 2;
  return { brier, log: -Math.log(Math.min(1, Math.max(least, given))) };
}

/** One bin of a reliability diagram. */
export type ReliabilityBin = {
  readonly count: number;
  /** Mean chance given, and share that happened. */
  readonly forecast: number;
  readonly observed: number;
  /** How far the two lie apart, in standard errors of the observed share if the chances are right. */
  readonly z: number;
};

/** Groups chances into bins of equal width; empty bins are left out. */
export function reliability(
  chances: readonly number[],
  happened: readonly boolean[],
  bins = 10,
): readonly ReliabilityBin[] {
  check(chances, happened);
  return Array.from({ length: bins }, (_, b) => {
    const inside = chances.flatMap((p, i) => (Math.min(bins - 1, Math.floor(p * bins)) === b ? [i] : []));
    return binOf(inside, chances, happened);
  }).filter(({ count }) => count > 0);
}

function binOf(
  inside: readonly number[],
  chances: readonly number[],
  happened: readonly boolean[],
): ReliabilityBin {
  const count = inside.length;
  const forecast = meanOf(inside.map((i) => chances[i]));
  const observed = meanOf(inside.map((i) => (happened[i] ? 1 : 0)));
  const variance =
    inside.reduce((sum, i) => sum + chances[i] * (1 - chances[i]), 0) / Math.max(1, count * count);
  return { count, forecast, observed, z: (observed - forecast) / Math.sqrt(Math.max(variance, 1e-12)) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
}

function check(chances: readonly number[], happened: readonly boolean[]): void {
  if (chances.length === happened.length && chances.length > 0) return;
  throw new RangeError('chances and what happened must be of one length, and not empty');
}
