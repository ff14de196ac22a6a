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

export const scoreLow = 180;
export const scoreBins = 121;
export const rankBins = 80;

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

/** Where each counter begins. */
export const counterAt: Readonly<Record<string, number>> = Object.fromEntries(
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
      c[counterAt['next-invited'] + s * kindTotal + k] += invited;
      c[counterAt['next-people'] + s * kindTotal + k] += 1;
    }
    const tied = (flags & flagTied) !== 0;
    c[counterAt[tied ? 'tied-invited' : 'untied-invited'] + s * kindTotal + k] += invited;
    c[counterAt[tied ? 'tied-applications' : 'untied-applications'] + s * kindTotal + k] += 1;
  }
  for (let s = 0; s < 2; s += 1) {
    const cell = s * kindTotal + k;
    if ((space.applies[a] & (s === irIndex ? appliesIr : appliesDr)) !== 0)
      c[counterAt.applicants + cell] += 1;
    if (space.match.match[a] < 0) continue;
    if (people[2 + s] > 0) {
      c[counterAt['signalled-rate'] + cell] += people[s] / people[2 + s];
      c[counterAt['signalled-people'] + cell] += 1;
    }
    if (people[6 + s] > 0) {
      c[counterAt['unsignalled-rate'] + cell] += people[4 + s] / people[6 + s];
      c[counterAt['unsignalled-people'] + cell] += 1;
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
    if (mask !== 0) c[counterAt.rankers + cell] += 1;
    if ((mask & 1) !== 0) c[counterAt['rankers-C'] + cell] += 1;
    if ((mask & 2) !== 0) c[counterAt['rankers-A'] + cell] += 1;
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
    c[counterAt.matched + cell] += 1;
    c[counterAt[frame.categorical[track] === 1 ? 'matched-C' : 'matched-A'] + cell] += 1;
    c[counterAt['score-sum-matched'] + cell] += space.score[a];
    countWhere(space, a, cell, c, track);
  }
  if (space.prefersOther[a] === 1) return;
  const cell = prefers * kindTotal + k;
  const matched = place === prefers ? 1 : 0;
  const ranks = prefers === 0 ? ranksIr : ranksDr;
  c[counterAt.preferring + cell] += 1;
  c[counterAt['preferred-matched'] + cell] += matched;
  if (matched === 1) {
    c[counterAt['interviews-matched'] + cell] += ranks;
    if ((space.applies[a] & appliesDr) !== 0) c[counterAt['preferred-matched-applied-dr'] + cell] += 1;
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
  if ((flags & (flagGold | flagSilver)) !== 0) c[counterAt['matched-at-signalled'] + cell] += 1;
  if (space.rotations[a] === 0) return;
  c[counterAt['rotators-matched'] + cell] += 1;
  if ((flags & flagRotated) !== 0) c[counterAt['matched-where-rotated'] + cell] += 1;
}

function countPlaces(frame: Frame, space: Workspace, applicants: number, counts: SeasonCounts): void {
  counts.offered.fill(0);
  counts.filled.fill(0);
  counts.totals.fill(0);
  const cellOf = (t: number): number =>
    (frame.trackProgram[t] < frame.irPrograms ? 0 : 2) + (frame.categorical[t] === 1 ? 0 : 1);
  for (let t = 0; t < frame.tracks; t += 1) {
    counts.offered[cellOf(t)] += space.seats[t];
    counts.totals[1] += space.seats[t];
  }
  for (let a = 0; a < applicants; a += 1) {
    const track = space.match.match[a];
    if (track >= 0) counts.filled[cellOf(track)] += 1;
  }
  counts.totals[0] = space.offsets[applicants];
}
