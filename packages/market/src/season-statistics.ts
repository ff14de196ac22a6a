import { applicantKinds, type ApplicantKind } from '@matchwright/almanac';
import { kindTotal } from './frame.js';
import {
  counterAt,
  rankBins,
  scoreBins,
  scoreLow,
  type CounterName,
  type SeasonCounts,
} from './season-counts.js';

/** Statistics that only the calibration asks for, and the questions people may ask. */
export type Ask = {
  readonly question: string;
  readonly specialty: 'IR' | 'DR' | 'all';
  readonly kinds: readonly number[];
};

/** Reads `QUESTION:SPECIALTY:KIND`; KIND may be a kind, `all` or `us-seniors`. Null where it is none. */
export function parseAsk(text: string): Ask | null {
  const [question, specialty, kind, ...rest] = text.split(':');
  if (question === undefined || rest.length > 0 || !Object.hasOwn(statistics, question)) return null;
  if (specialty !== 'IR' && specialty !== 'DR' && specialty !== 'all') return null;
  const kinds = kindsOf(kind);
  return kinds === null ? null : { question, specialty, kinds };
}

function kindsOf(kind: string | undefined): readonly number[] | null {
  if (kind === 'all') return applicantKinds.map((_, k) => k);
  if (kind === 'us-seniors')
    return [applicantKinds.indexOf('md-senior'), applicantKinds.indexOf('do-senior')];
  const k = applicantKinds.findIndex((name: ApplicantKind) => name === kind);
  return k < 0 ? null : [k];
}

/** One statistic of one played season; NaN where nobody is there to be counted. */
export function statisticOf(counts: SeasonCounts, ask: Ask): number {
  return statistics[ask.question](counts, ask);
}

function sum(counts: SeasonCounts, ask: Ask, name: CounterName): number {
  let total = 0;
  for (let s = 0; s < 2; s += 1) {
    if (ask.specialty === (s === 0 ? 'DR' : 'IR')) continue;
    for (const k of ask.kinds) total += counts.counters[counterAt[name] + s * kindTotal + k];
  }
  return total;
}

function places(values: Float64Array, ask: Ask, letter: 'C' | 'A' | 'both'): number {
  let total = 0;
  for (let cell = 0; cell < 4; cell += 1) {
    if (ask.specialty === (cell < 2 ? 'DR' : 'IR')) continue;
    if (letter !== 'both' && (cell % 2 === 0) !== (letter === 'C')) continue;
    total += values[cell];
  }
  return total;
}

function quantile(
  counts: SeasonCounts,
  ask: Ask,
  of: 'scores' | 'ranks',
  matched: 0 | 1,
  share: number,
): number {
  const bins = of === 'scores' ? scoreBins : rankBins;
  const values = counts[of];
  let total = 0;
  const merged = new Float64Array(bins);
  for (let s = 0; s < 2; s += 1) {
    if (ask.specialty === (s === 0 ? 'DR' : 'IR')) continue;
    for (const k of ask.kinds) {
      const row = ((matched * 2 + s) * kindTotal + k) * bins;
      for (let b = 0; b < bins; b += 1) {
        merged[b] += values[row + b];
        total += values[row + b];
      }
    }
  }
  if (total === 0) return Number.NaN;
  let left = share * total;
  for (let b = 0; b < bins; b += 1) {
    if (merged[b] >= left && merged[b] > 0)
      return (of === 'scores' ? scoreLow : 0) + b + left / merged[b] - 0.5;
    left -= merged[b];
  }
  return Number.NaN;
}

/** Lengths of rank lists that are counted together: contiguous ranks in the preferred specialty. */
export const rankBands: readonly (readonly [number, number])[] = [
  [1, 3],
  [4, 6],
  [7, 9],
  [10, 12],
  [13, rankBins - 1],
];

/** Name of the statistic that tells how often people with so many ranks match. */
export function bandStatistic(band: readonly [number, number]): string {
  return `match-rate-at-${band[0]}-ranks`;
}

function rateInBand([from, to]: readonly [number, number]): Statistic {
  return (counts, ask) => {
    const people = [0, 0];
    for (let s = 0; s < 2; s += 1) {
      if (ask.specialty === (s === 0 ? 'DR' : 'IR')) continue;
      for (const k of ask.kinds) {
        for (let matched = 0; matched < 2; matched += 1) {
          const row = ((matched * 2 + s) * kindTotal + k) * rankBins;
          for (let b = from; b <= to; b += 1) people[matched] += counts.ranks[row + b];
        }
      }
    }
    return people[1] / (people[0] + people[1]);
  };
}

type Statistic = (counts: SeasonCounts, ask: Ask) => number;

function share(top: CounterName, bottom: CounterName): Statistic {
  return (counts, ask) => sum(counts, ask, top) / sum(counts, ask, bottom);
}

function counter(name: CounterName): Statistic {
  return (counts, ask) => sum(counts, ask, name);
}

const statistics: Readonly<Record<string, Statistic>> = {
  'match-rate-preferring': share('preferred-matched', 'preferring'),
  preferring: counter('preferring'),
  matched: counter('matched'),
  'matched-C': counter('matched-C'),
  'matched-A': counter('matched-A'),
  applicants: counter('applicants'),
  rankers: counter('rankers'),
  'rankers-C': counter('rankers-C'),
  'rankers-A': counter('rankers-A'),
  filled: (counts, ask) =>
    ask.kinds.length === kindTotal ? places(counts.filled, ask, 'both') : sum(counts, ask, 'matched'),
  'filled-C': (counts, ask) => places(counts.filled, ask, 'C'),
  'filled-A': (counts, ask) => places(counts.filled, ask, 'A'),
  offered: (counts, ask) => places(counts.offered, ask, 'both'),
  'us-senior-share': (counts, ask) =>
    sum(counts, { ...ask, kinds: [0, 1] }, 'matched') / places(counts.filled, ask, 'both'),
  'share-A': (counts, ask) => sum(counts, ask, 'matched-A') / places(counts.filled, ask, 'A'),
  'ranks-matched-median': (counts, ask) => quantile(counts, ask, 'ranks', 1, 0.5),
  'ranks-unmatched-median': (counts, ask) => quantile(counts, ask, 'ranks', 0, 0.5),
  'step2-matched-median': (counts, ask) => quantile(counts, ask, 'scores', 1, 0.5),
  'step2-matched-q1': (counts, ask) => quantile(counts, ask, 'scores', 1, 0.25),
  'step2-matched-q3': (counts, ask) => quantile(counts, ask, 'scores', 1, 0.75),
  'step2-unmatched-median': (counts, ask) => quantile(counts, ask, 'scores', 0, 0.5),
  'step2-matched-mean': share('score-sum-matched', 'matched'),
  'interviews-matched-mean': share('interviews-matched', 'preferred-matched'),
  'interview-rate-signalled': share('signalled-rate', 'signalled-people'),
  'interview-rate-unsignalled': share('unsignalled-rate', 'unsignalled-people'),
  'interview-rate-next-signal': share('next-invited', 'next-people'),
  'interview-rate-tied': share('tied-invited', 'tied-applications'),
  'interview-rate-untied': share('untied-invited', 'untied-applications'),
  'matched-at-rotation-site': share('matched-where-rotated', 'rotators-matched'),
  'matched-at-signalled': share('matched-at-signalled', 'matched'),
  'also-applied-dr': share('preferred-matched-applied-dr', 'preferred-matched'),
  'ranks-per-position': (counts) => counts.totals[0] / counts.totals[1],
  ...Object.fromEntries(rankBands.map((band) => [bandStatistic(band), rateInBand(band)])),
};
