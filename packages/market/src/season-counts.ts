import { applicantKinds, type ApplicantKind } from '@matchwright/almanac';
import { irIndex, kindTotal, type Frame } from './frame.js';
import { appliesDr, appliesIr } from './population.js';
import { flagGold, flagNext, flagRotated, flagSilver, flagTied, type Workspace } from './workspace.js';

/** What is counted of each specialty and kind in a played season. */
export const counterNames = [
  'applicants',
  'rankers',
  'rankers-C',
  'rankers-A',
  'preferring',
  'preferred-matched',
  'matched',
  'matched-C',
  'matched-A',
  'interviews-matched',
  'signalled-rate',
  'signalled-people',
  'unsignalled-rate',
  'unsignalled-people',
  'next-invited',
  'next-people',
  'tied-invited',
  'tied-applications',
  'untied-invited',
  'untied-applications',
  'rotators-matched',
  'matched-where-rotated',
  'preferred-matched-applied-dr',
  'matched-at-signalled',
  'score-sum-matched',
] as const;
export type CounterName = (typeof counterNames)[number];

const scoreLow = 180;
const scoreBins = 121;
const rankBins = 80;

/** Counts of one played season; reused from season to season. */
export type SeasonCounts = {
  /** counters × 2 specialties × kinds. */
  readonly counters: Float64Array;
  /** Scores of those who prefer a specialty: matched there or not × 2 × kinds × points. */
  readonly scores: Uint16Array;
  /** Contiguous ranks in the preferred specialty, laid out likewise. */
  readonly ranks: Uint16Array;
  /** Positions offered and filled: specialty × (C, A). */
  readonly offered: Float64Array;
  readonly filled: Float64Array;
  /** People ranked by filled programs, and their positions. */
  readonly totals: Float64Array;
};

/** Makes empty counts. */
export function createCounts(): SeasonCounts {
  return {
    counters: new Float64Array(counterNames.length * 2 * kindTotal),
    scores: new Uint16Array(2 * 2 * kindTotal * scoreBins),
    ranks: new Uint16Array(2 * 2 * kindTotal * rankBins),
    offered: new Float64Array(4),
    filled: new Float64Array(4),
    totals: new Float64Array(2),
  };
}

const at: Readonly<Record<string, number>> = Object.fromEntries(
  counterNames.map((name, i) => [name, i * 2 * kindTotal]),
);

/** Counts the season that was last played into the workspace. */
export function countSeason(frame: Frame, space: Workspace, applicants: number, counts: SeasonCounts): void {
  counts.counters.fill(0);
  counts.scores.fill(0);
  counts.ranks.fill(0);
  for (let a = 0; a < applicants; a += 1) {
    countInvitations(frame, space, a, counts.counters);
    countRanks(frame, space, a, counts);
  }
  countPlaces(frame, space, applicants, counts);
}

const people = new Float64Array(12);

/** Rates are means over people who matched: they stand for those who answer a survey after the Match. */
function countInvitations(frame: Frame, space: Workspace, a: number, c: Float64Array): void {
  const k = space.kind[a];
  people.fill(0);
  for (let i = space.applications[a], end = space.applications[a + 1]; i < end; i += 1) {
    const p = space.appProgram[i];
    const s = p < frame.irPrograms ? 0 : 1;
    const invited = space.appScore[i] >= space.inviteCut[p] ? 1 : 0;
    const flags = space.appFlags[i];
    if ((flags & (flagGold | flagSilver)) !== 0) {
      people[s] += invited;
      people[2 + s] += 1;
    } else {
      people[4 + s] += invited;
      people[6 + s] += 1;
    }
    if ((flags & flagNext) !== 0 && space.match.match[a] >= 0) {
      c[at['next-invited'] + s * kindTotal + k] += invited;
      c[at['next-people'] + s * kindTotal + k] += 1;
    }
    const tied = (flags & flagTied) !== 0;
    c[at[tied ? 'tied-invited' : 'untied-invited'] + s * kindTotal + k] += invited;
    c[at[tied ? 'tied-applications' : 'untied-applications'] + s * kindTotal + k] += 1;
  }
  for (let s = 0; s < 2; s += 1) {
    const cell = s * kindTotal + k;
    if ((space.applies[a] & (s === irIndex ? appliesIr : appliesDr)) !== 0) c[at.applicants + cell] += 1;
    if (space.match.match[a] < 0) continue;
    if (people[2 + s] > 0) {
      c[at['signalled-rate'] + cell] += people[s] / people[2 + s];
      c[at['signalled-people'] + cell] += 1;
    }
    if (people[6 + s] > 0) {
      c[at['unsignalled-rate'] + cell] += people[4 + s] / people[6 + s];
      c[at['unsignalled-people'] + cell] += 1;
    }
  }
}

function countRanks(frame: Frame, space: Workspace, a: number, counts: SeasonCounts): void {
  const c = counts.counters;
  const k = space.kind[a];
  const start = space.interviews[a];
  const end = space.interviews[a + 1];
  if (start === end) return;
  let ranksIr = 0;
  let categorical = 0;
  for (let i = start; i < end; i += 1) {
    const p = space.appProgram[space.interviewApp[i]];
    const s = p < frame.irPrograms ? 0 : 1;
    if (s === 0) ranksIr += 1;
    for (let t = frame.firstTrack[p]; t < frame.firstTrack[p + 1]; t += 1) {
      if (space.seats[t] > 0) categorical |= 1 << (2 * s + (frame.categorical[t] === 1 ? 0 : 1));
    }
  }
  for (let s = 0; s < 2; s += 1) {
    const mask = (categorical >> (2 * s)) & 3;
    const cell = s * kindTotal + k;
    if (mask !== 0) c[at.rankers + cell] += 1;
    if ((mask & 1) !== 0) c[at['rankers-C'] + cell] += 1;
    if ((mask & 2) !== 0) c[at['rankers-A'] + cell] += 1;
  }
  countOutcome(frame, space, a, counts, ranksIr, end - start - ranksIr);
}

/** Whoever ranks an IR program first prefers IR: those who lean to IR, if they have an IR interview. */
function countOutcome(
  frame: Frame,
  space: Workspace,
  a: number,
  counts: SeasonCounts,
  ranksIr: number,
  ranksDr: number,
): void {
  const c = counts.counters;
  const k = space.kind[a];
  const track = space.match.match[a];
  const place = track < 0 ? -1 : frame.trackProgram[track] < frame.irPrograms ? 0 : 1;
  const prefers = space.prefersIr[a] === 1 && ranksIr > 0 ? 0 : 1;
  if (place >= 0) {
    const cell = place * kindTotal + k;
    c[at.matched + cell] += 1;
    c[at[frame.categorical[track] === 1 ? 'matched-C' : 'matched-A'] + cell] += 1;
    c[at['score-sum-matched'] + cell] += space.score[a];
    countWhere(space, a, cell, c, track);
  }
  if (space.prefersOther[a] === 1) return;
  const cell = prefers * kindTotal + k;
  const matched = place === prefers ? 1 : 0;
  const ranks = prefers === 0 ? ranksIr : ranksDr;
  c[at.preferring + cell] += 1;
  c[at['preferred-matched'] + cell] += matched;
  if (matched === 1) {
    c[at['interviews-matched'] + cell] += ranks;
    if ((space.applies[a] & appliesDr) !== 0) c[at['preferred-matched-applied-dr'] + cell] += 1;
  }
  const group = (matched * 2 + prefers) * kindTotal + k;
  counts.scores[group * scoreBins + Math.min(scoreBins - 1, Math.max(0, space.score[a] - scoreLow))] += 1;
  counts.ranks[group * rankBins + Math.min(rankBins - 1, ranks)] += 1;
}

function countWhere(space: Workspace, a: number, cell: number, c: Float64Array, track: number): void {
  const flags = space.appFlags[space.rankApp[space.match.next[a] - 1]];
  if (space.rankTrack[space.match.next[a] - 1] !== track) {
    throw new RangeError('countSeason: the workspace holds another season');
  }
  if ((flags & (flagGold | flagSilver)) !== 0) c[at['matched-at-signalled'] + cell] += 1;
  if (space.rotations[a] === 0) return;
  c[at['rotators-matched'] + cell] += 1;
  if ((flags & flagRotated) !== 0) c[at['matched-where-rotated'] + cell] += 1;
}

function countPlaces(frame: Frame, space: Workspace, applicants: number, counts: SeasonCounts): void {
  counts.offered.fill(0);
  counts.filled.fill(0);
  counts.totals.fill(0);
  for (let t = 0; t < frame.tracks; t += 1) {
    const cell = (frame.trackProgram[t] < frame.irPrograms ? 0 : 2) + (frame.categorical[t] === 1 ? 0 : 1);
    counts.offered[cell] += space.seats[t];
    counts.filled[cell] += space.match.filled[t];
    counts.totals[1] += space.seats[t];
  }
  counts.totals[0] = space.offsets[applicants];
}

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
    for (const k of ask.kinds) total += counts.counters[at[name] + s * kindTotal + k];
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
};

/** Names of all statistics. */
export const statisticNames: readonly string[] = Object.keys(statistics);
