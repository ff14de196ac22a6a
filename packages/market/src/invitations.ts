import { mix, normals, unit } from '@matchwright/odds';
import type { Frame } from './frame.js';
import { binLow, binsPerUnit, binTotal, interviewsEach, type Workspace } from './workspace.js';
import type { World } from './world.js';

/** Interviews a place of a program that ranks too few. */
const shortList = 2.5;
/** Relative spread of people's ceilings. */
const ceilingSpread = 0.22;
/** How much those who prefer IR lean to it when interviews clash and when they rank. */
const rankLean = 3;

/** Of the places on a first list, the most that are offered again. */
const mostAgain = 0.6;

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
  const { histogram, firstBin, mostBin, inviteBin, declined, offered } = space;
  declined.fill(0);
  drawOffers(frame, world, space, stream);
  for (let p = 0; p < frame.programs; p += 1) {
    firstBin[p] = lowestBin(histogram, p, offered[p]);
    mostBin[p] = lowestBin(histogram, p, (1 + mostAgain) * offered[p]);
  }
  collect(space, applicants);
  drawCeilings(world, space, applicants, stream);
  accept(frame, space, applicants, firstBin, true);
  for (let p = 0; p < frame.programs; p += 1) {
    const again = Math.min(declined[p], mostAgain * offered[p]);
    inviteBin[p] = again === 0 ? firstBin[p] : lowestBin(histogram, p, offered[p] + again);
    space.inviteCut[p] = binLow + inviteBin[p] / binsPerUnit;
  }
  accept(frame, space, applicants, inviteBin, false);
}

/** Keeps the applications that may be invited in either round, so that the rest are looked at once. */
function collect(space: Workspace, applicants: number): void {
  const { applications, appProgram, appBin, mostBin, prospects, prospectApp } = space;
  let out = 0;
  for (let a = 0; a < applicants; a += 1) {
    prospects[a] = out;
    for (let i = applications[a], end = applications[a + 1]; i < end; i += 1) {
      prospectApp[out] = i;
      // 1 where the bin is not below the program's, without a branch that cannot be foretold
      out += (mostBin[appProgram[i]] - 1 - appBin[i]) >>> 31;
    }
  }
  prospects[applicants] = out;
}

/** How many interviews each person accepts at most. */
function drawCeilings(world: World, space: Workspace, applicants: number, stream: number): void {
  const luck = mix(stream, 0xce1);
  const { ceiling } = world.set;
  for (let a = 0; a < applicants; a += 1) {
    const own = Math.round(ceiling * (1 + ceilingSpread * normals[mix(luck, a) >>> 16]));
    space.ceiling[a] = Math.min(interviewsEach - 1, Math.max(4, own));
  }
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

/** The bin in which the program's list reaches `wanted` people, counted from the top; 1 at the lowest. */
function lowestBin(histogram: Uint16Array, p: number, wanted: number): number {
  const base = p * binTotal;
  let left = wanted;
  let bin = binTotal;
  while (bin > 1 && left > 0) {
    bin -= 1;
    left -= histogram[base + bin];
  }
  return bin;
}

const clash = new Float64Array(256);
const clashApp = new Int32Array(256);

/** Lets everybody choose among their invitations, best liked first, up to their ceiling. */
function accept(
  frame: Frame,
  space: Workspace,
  applicants: number,
  lowest: Uint16Array,
  counting: boolean,
): void {
  const { prospects, prospectApp, appProgram, appBin, appLiking } = space;
  const { interviews, interviewApp, interviewLiking } = space;
  let out = 0;
  for (let a = 0; a < applicants; a += 1) {
    interviews[a] = out;
    const ceiling = space.ceiling[a];
    const end = prospects[a + 1];
    if (counting && end - prospects[a] <= ceiling) continue;
    const lean = space.prefersIr[a] === 1 ? rankLean : -rankLean;
    let count = 0;
    for (let j = prospects[a]; j < end; j += 1) {
      const i = prospectApp[j];
      const p = appProgram[i];
      if (appBin[i] < lowest[p]) continue;
      const value = appLiking[i] + (p < frame.irPrograms ? lean : 0);
      if (count < ceiling) {
        clash[count] = value;
        clashApp[count] = i;
        count += 1;
        continue;
      }
      let worst = 0;
      for (let c = 1; c < count; c += 1) if (clash[c] < clash[worst]) worst = c;
      const loser = clash[worst] < value ? clashApp[worst] : i;
      if (loser !== i) {
        clash[worst] = value;
        clashApp[worst] = i;
      }
      if (counting) space.declined[appProgram[loser]] += 1;
    }
    if (counting) continue;
    for (let c = 0; c < count; c += 1) {
      interviewApp[out] = clashApp[c];
      interviewLiking[out] = clash[c];
      out += 1;
    }
  }
  interviews[applicants] = out;
}
