import { applicantKinds } from '@matchwright/almanac';
import { drawOpenness, mix, normalAt, trainedAbroad } from '@matchwright/odds';
import { drIndex, irIndex, kindTotal, specialtyNames, type Frame } from './frame.js';
import { kindEffect, type ParameterSet } from './parameters.js';

/** Groups of applicants who aim alike: how far up the popularity of programs they reach. */
export const tierCount = 4;
const tierAims = [-1.2, -0.4, 0.4, 1.2] as const;

/** How far a program's liking of a kind may lie from its specialty's mean, see `drawOpenness`. */
const regionSpread = 0.25;

/** One member of the ensemble at work in one season's programs: what its parameters make of each program. */
export type World = {
  readonly set: ParameterSet;
  readonly member: number;
  readonly seed: number;
  /** How popular each program is, mean 0 and variance about 1. */
  readonly popularity: Float32Array;
  /** kinds × programs: log-odds of an interview apart from the person: kind and openness. */
  readonly liking: Float32Array;
  readonly aim: Aim;
  /** Interviews a program offers for each place. */
  readonly interviewsPerPlace: Float32Array;
};

/** States and territories that a program's state index can take. */
export const stateTotal = 64;
/** Cells into which a tier's applications to one specialty are divided. */
export const cellTotal = 2048;

/** Where each tier applies: cells in the order of programs, each program as many as its share of applications. */
export type Aim = {
  /** tiers × 2 specialties × cells: the program of each cell. */
  readonly guide: Uint16Array;
  /** tiers × 2 × (states + 1): the first cell of each state. */
  readonly stateCell: Uint16Array;
};

/** Draws one member's world: openness and popularity by program, the same for the same seed and member. */
export function drawWorld(frame: Frame, set: ParameterSet, seed: number, member: number): World {
  const popularity = new Float32Array(frame.programs);
  const interviewsPerPlace = new Float32Array(frame.programs);
  for (let p = 0; p < frame.programs; p += 1) {
    const ir = p < frame.irPrograms;
    const typical = ir ? 2 : 6;
    const size = Math.log(Math.max(frame.quota[p], 0.5) / typical);
    popularity[p] = 0.92 * normalAt(mix(mix(seed, 0x909), frame.key[p]), member) + 0.4 * size;
    interviewsPerPlace[p] = (ir ? set['interviews-IR'] : set['interviews-DR']) * Math.exp(-0.12 * size);
  }
  return {
    set,
    member,
    seed,
    popularity,
    liking: likingOf(frame, set, seed, member),
    aim: aimOf(frame, set, popularity),
    interviewsPerPlace,
  };
}

function likingOf(frame: Frame, set: ParameterSet, seed: number, member: number): Float32Array {
  const liking = new Float32Array(frame.programs * kindTotal);
  applicantKinds.forEach((kind, k) => {
    const abroad = trainedAbroad(kind);
    for (let p = 0; p < frame.programs; p += 1) {
      const s = p < frame.irPrograms ? irIndex : drIndex;
      const at = p * kindTotal + k;
      const openness = { a: frame.openA[at], b: frame.openB[at], mean: frame.openMean[s * kindTotal + k] };
      const key = mix(frame.key[p], k);
      const drawn = set.openness * drawOpenness(openness, seed, key, member);
      const region = abroad ? regionLuck(seed, frame.region[p], member) : 0;
      liking[k * frame.programs + p] = kindEffect(set, specialtyNames[s], kind) + drawn + region;
    }
  });
  return liking;
}

/** What a region's programs share in their liking of applicants trained abroad. */
export function regionLuck(seed: number, region: number, member: number): number {
  return regionSpread * normalAt(mix(mix(seed, 0x7e6), region), member);
}

function aimOf(frame: Frame, set: ParameterSet, popularity: Float32Array): Aim {
  const guide = new Uint16Array(tierCount * 2 * cellTotal);
  const stateCell = new Uint16Array(tierCount * 2 * (stateTotal + 1));
  for (let tier = 0; tier < tierCount; tier += 1) {
    const slope = 0.25 + set.reach * tierAims[tier];
    for (const s of [irIndex, drIndex]) {
      const from = s === irIndex ? 0 : frame.irPrograms;
      const to = s === irIndex ? frame.irPrograms : frame.programs;
      let sum = 0;
      for (let p = from; p < to; p += 1) sum += Math.exp(slope * popularity[p]);
      const row = tier * 2 + s;
      let mass = 0;
      let cell = 0;
      let state = 0;
      for (let p = from; p < to; p += 1) {
        while (state <= frame.state[p]) stateCell[row * (stateTotal + 1) + state++] = cell;
        mass += Math.exp(slope * popularity[p]) / sum;
        const end = p === to - 1 ? cellTotal : Math.round(mass * cellTotal);
        while (cell < end) guide[row * cellTotal + cell++] = p;
      }
      while (state <= stateTotal) stateCell[row * (stateTotal + 1) + state++] = cellTotal;
    }
  }
  return { guide, stateCell };
}
