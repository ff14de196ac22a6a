import { UNRANKED } from '@matchwright/match';
import { applicantKinds } from '@matchwright/almanac';
import { mix, trainedAbroad } from '@matchwright/odds';
import type { Frame } from './frame.js';
import { smallLogistics, smallNormals } from './small-tables.js';
import { flagRotated, flagTied, type Workspace } from './workspace.js';
import type { World } from './world.js';

/** What a tie adds once interviewed, and what a day's visit changes in a person's taste. */
export const placeTie = 0.1;
const visitTaste = 1;
/** People rank a place where they have rotated higher than they would have. */
const rotatedLiking = 0.8;

/** A program's standing of an applicant as a score for the Match: 0 is best. */
export function rankScoreOf(standing: number): number {
  const score = (24 - standing) * 80_000_000;
  return score < 0 ? 0 : score > UNRANKED - 1 ? UNRANKED - 1 : score >>> 0;
}

/** The standing behind a cutoff of the Match. */
export function standingOf(score: number): number {
  return 24 - score / 80_000_000;
}

const abroadKinds = Uint8Array.from(applicantKinds, (kind) => (trainedAbroad(kind) ? 1 : 0));

/** Rank order lists of both sides as one market: people by taste, programs by what the interview left of paper. */
export function drawRankLists(
  frame: Frame,
  world: World,
  space: Workspace,
  applicants: number,
  stream: number,
): void {
  const { set, liking } = world;
  const { interviews, interviewApp, interviewLiking, appProgram, appFlags, offsets } = space;
  const { rankTrack, rankScore, rankApp, kind } = space;
  const weight = set['place-weight'];
  const unranked = set.unranked * 65536;
  let counter = mix(stream, 0x9a7);
  let out = 0;
  for (let a = 0; a < applicants; a += 1) {
    offsets[a] = out;
    if (space.leaves[a] === 1) continue;
    const start = interviews[a];
    const end = interviews[a + 1];
    for (let i = start; i < end; i += 1) {
      counter = (counter + 0x9e3779b9) | 0;
      const rotated = (appFlags[interviewApp[i]] & flagRotated) === 0 ? 0 : rotatedLiking;
      interviewLiking[i] += visitTaste * smallNormals[hash(counter) >>> 22] + rotated;
    }
    sortByLiking(interviewApp, interviewLiking, start, end);
    const k = kind[a];
    const own = space.interview[a] + (abroadKinds[k] === 1 ? set['place-abroad'] : 0);
    for (let i = start; i < end; i += 1) {
      const app = interviewApp[i];
      const p = appProgram[app];
      counter = (counter + 0x9e3779b9) | 0;
      const h = hash(counter);
      const flags = appFlags[app];
      const paper = liking[k * frame.programs + p] + space.strength[2 * a + (p < frame.irPrograms ? 0 : 1)];
      const standing =
        weight * paper +
        own +
        ((flags & flagRotated) === 0 ? 0 : set['rotation-place']) +
        ((flags & flagTied) === 0 ? 0 : placeTie) +
        smallLogistics[h >>> 22];
      const score = (h & 0xffff) < unranked ? UNRANKED : rankScoreOf(standing);
      for (let t = frame.firstTrack[p]; t < frame.firstTrack[p + 1]; t += 1) {
        if (space.seats[t] === 0) continue;
        rankTrack[out] = t;
        rankScore[out] = score;
        rankApp[out] = app;
        out += 1;
      }
    }
  }
  offsets[applicants] = out;
  offsets[applicants + 1] = out;
}

/** Insertion sort of one person's interviews, liked best first: lists hold about ten. */
function sortByLiking(app: Int32Array, value: Float32Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i += 1) {
    const v = value[i];
    const x = app[i];
    let j = i - 1;
    while (j >= start && value[j] < v) {
      value[j + 1] = value[j];
      app[j + 1] = app[j];
      j -= 1;
    }
    value[j + 1] = v;
    app[j + 1] = x;
  }
}

function hash(counter: number): number {
  let h = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
