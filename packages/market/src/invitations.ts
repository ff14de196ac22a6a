import { mix, normals, unit } from '@matchwright/odds';
import type { Frame } from './frame.js';
import { binLow, binsPerUnit, binTotal, interviewsEach, type Workspace } from './workspace.js';
import type { World } from './world.js';

/** Interviews a place of a program that ranks too few. */
const shortList = 2.5;
/** How much those who prefer IR lean to it when interviews clash and when they rank. */
const rankLean = 3;

/**
 * Invitations by capacity, a personal ceiling, and a second round for the places declined. Leaves each program's
 * effective cutoff in `inviteCut` and each applicant's interviews in `interviews`.
 */
export function drawInvitations(
  frame: Frame,
  world: World,
  space: Workspace,
  applicants: number,
  stream: number,
): void {
  const { histogram, firstCut, inviteCut, declined } = space;
  declined.fill(0);
  drawOffers(frame, world, space, stream);
  for (let p = 0; p < frame.programs; p += 1) {
    firstCut[p] = cutAt(histogram, p, space.offered[p]);
  }
  accept(frame, world, space, applicants, stream, firstCut, true);
  for (let p = 0; p < frame.programs; p += 1) {
    inviteCut[p] = Math.min(firstCut[p], cutAt(histogram, p, space.offered[p] + declined[p]));
  }
  accept(frame, world, space, applicants, stream, inviteCut, false);
}

/** Interviews by capacity; in some seasons more programs than in others rank far too few people. */
function drawOffers(frame: Frame, world: World, space: Workspace, stream: number): void {
  const luck = mix(stream, 0x0ff);
  const short = world.set['short-lists'] * Math.exp(normals[mix(luck, 0) >>> 16]);
  for (let p = 0; p < frame.programs; p += 1) {
    const each = unit(mix(luck, p + 1)) < short ? shortList : world.interviewsPerPlace[p];
    space.offered[p] = seatsOf(frame, space, p) * each;
  }
}

function seatsOf(frame: Frame, space: Workspace, p: number): number {
  let seats = 0;
  for (let t = frame.firstTrack[p]; t < frame.firstTrack[p + 1]; t += 1) seats += space.seats[t];
  return seats;
}

/** The lower edge of the bin in which the program's list reaches `wanted` people. */
function cutAt(histogram: Uint16Array, p: number, wanted: number): number {
  const base = p * binTotal;
  let left = wanted;
  let bin = binTotal - 1;
  for (; bin > 0 && left > 0; bin -= 1) left -= histogram[base + bin];
  return binLow + (bin + 1) / binsPerUnit;
}

const clash = new Float64Array(256);
const clashApp = new Int32Array(256);

/** Lets everybody choose among their invitations, best liked first, up to their ceiling. */
function accept(
  frame: Frame,
  world: World,
  space: Workspace,
  applicants: number,
  stream: number,
  cut: Float32Array,
  counting: boolean,
): void {
  const { applications, appProgram, appScore, appLiking, interviews, interviewApp, interviewLiking } = space;
  const luck = mix(stream, 0xce1);
  let out = 0;
  for (let a = 0; a < applicants; a += 1) {
    interviews[a] = out;
    const ceiling = Math.min(
      interviewsEach - 1,
      Math.max(4, Math.round(world.set.ceiling * (1 + 0.22 * normals[mix(luck, a) >>> 16]))),
    );
    const lean = space.prefersIr[a] === 1 ? rankLean : -rankLean;
    let count = 0;
    for (let i = applications[a], end = applications[a + 1]; i < end; i += 1) {
      const p = appProgram[i];
      if (appScore[i] < cut[p]) continue;
      const value = appLiking[i] + (p < frame.irPrograms ? lean : 0);
      if (count < ceiling) {
        clash[count] = value;
        clashApp[count] = i;
        count += 1;
        continue;
      }
      let worst = 0;
      for (let j = 1; j < count; j += 1) if (clash[j] < clash[worst]) worst = j;
      const loser = clash[worst] < value ? clashApp[worst] : i;
      if (loser !== i) {
        clash[worst] = value;
        clashApp[worst] = i;
      }
      if (counting) space.declined[appProgram[loser]] += 1;
    }
    if (counting) continue;
    for (let j = 0; j < count; j += 1) {
      interviewApp[out] = clashApp[j];
      interviewLiking[out] = clash[j];
      out += 1;
    }
  }
  interviews[applicants] = out;
}
