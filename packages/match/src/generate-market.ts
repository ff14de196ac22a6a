import type { Market } from './market.js';
import { createRng, nextInt, nextUnit, nextWord } from './rng.js';
import type { Rng } from './rng.js';

/** A made-up market that anybody can make again from its numbers. */
export type MarketSpec = {
  readonly applicants: number;
  readonly programs: number;
  /** Choices an applicant makes, before the programs' refusals (15 %). */
  readonly listLength: number;
  /** Mean positions a program; quotas are uniform from 1 to twice the mean less one. */
  readonly meanQuota: number;
  /** False: everything uniform. True: applicants of a quality apply near it, and programs agree on quality. */
  readonly tiered: boolean;
  readonly seed: number;
};

/** The whole Main Match in size, and interventional with diagnostic radiology, each uniform and tiered. */
export const BENCH_MARKETS = {
  'national-uniform': {
    applicants: 50_000,
    programs: 6_000,
    listLength: 12,
    meanQuota: 7,
    tiered: false,
    seed: 20_260_301,
  },
  'national-tiered': {
    applicants: 50_000,
    programs: 6_000,
    listLength: 12,
    meanQuota: 7,
    tiered: true,
    seed: 20_260_302,
  },
  'irdr-uniform': {
    applicants: 1_900,
    programs: 300,
    listLength: 15,
    meanQuota: 5,
    tiered: false,
    seed: 20_260_303,
  },
  'irdr-tiered': {
    applicants: 1_900,
    programs: 300,
    listLength: 15,
    meanQuota: 5,
    tiered: true,
    seed: 20_260_304,
  },
} as const satisfies Record<string, MarketSpec>;

/** Arrays for a generated market's choices, to be used again for the next one. */
export type ChoiceBuffers = { readonly program: Int32Array; readonly score: Uint32Array };

/** Makes buffers that hold any market with up to `applicants × listLength` choices. */
export function createChoiceBuffers(spec: MarketSpec): ChoiceBuffers {
  const size = spec.applicants * spec.listLength;
  return { program: new Int32Array(size), score: new Uint32Array(size) };
}

/**
 * Generates the market of a spec; refused choices are left out of the rows.
 *
 * Draw order: all quotas; then for each applicant the quality, the distinct programs, when tiered one sorting
 * key for each, and for each choice the score and the refusal. The same numbers as the C reference's.
 */
export function generateMarket(spec: MarketSpec, buffers: ChoiceBuffers = createChoiceBuffers(spec)): Market {
  const { applicants, programs, listLength, meanQuota, tiered } = spec;
  const rng = createRng(spec.seed, 1);
  const quota = new Int32Array(programs);
  for (let p = 0; p < programs; p++) quota[p] = 1 + nextInt(rng, 2 * meanQuota - 1);
  const offsets = new Int32Array(applicants + 1);
  const list = new Int32Array(listLength);
  const key = new Int32Array(listLength);
  let choices = 0;
  for (let a = 0; a < applicants; a++) {
    const quality = nextUnit(rng);
    drawPrograms(rng, list, quality, programs, tiered);
    if (tiered) sortByTier(rng, list, key, programs);
    const base = tiered ? Math.floor(quality * 2 ** 31) : 0;
    for (let k = 0; k < listLength; k++) {
      const word = nextWord(rng);
      const score = tiered ? base + (word >>> 1) : word;
      if (nextInt(rng, 100) >= 85) continue;
      buffers.program[choices] = list[k];
      buffers.score[choices++] = Math.min(score, 0xffff_fffe);
    }
    offsets[a + 1] = choices;
  }
  return { applicants, programs, offsets, program: buffers.program, score: buffers.score, quota };
}

function drawPrograms(rng: Rng, list: Int32Array, quality: number, programs: number, tiered: boolean): void {
  for (let k = 0; k < list.length;) {
    const p =
      !tiered || nextInt(rng, 100) < 25 ? nextInt(rng, programs) : nearQuality(rng, quality, programs);
    let seen = false;
    for (let i = 0; i < k && !seen; i++) seen = list[i] === p;
    if (!seen) list[k++] = p;
  }
}

/** A program at a roughly normal distance (a sum of three uniforms) from the applicant's quality. */
function nearQuality(rng: Rng, quality: number, programs: number): number {
  // added one after another: the reference rounds in this order
  let spread = nextUnit(rng);
  spread += nextUnit(rng);
  spread += nextUnit(rng);
  spread = (spread - 1.5) * 0.35 + quality;
  return Math.floor(Math.min(Math.max(spread, 0), 0.999999) * programs);
}

/** Orders a list by program index plus noise: lower indices are the sought-after programs. */
function sortByTier(rng: Rng, list: Int32Array, key: Int32Array, programs: number): void {
  const noise = Math.floor(programs / 4) + 1;
  for (let k = 0; k < list.length; k++) key[k] = list[k] + nextInt(rng, noise);
  for (let i = 1; i < list.length; i++) {
    const movedKey = key[i];
    const moved = list[i];
    let j = i - 1;
    for (; j >= 0 && (key[j] > movedKey || (key[j] === movedKey && list[j] > moved)); j--) {
      key[j + 1] = key[j];
      list[j + 1] = list[j];
    }
    key[j + 1] = movedKey;
    list[j + 1] = moved;
  }
}
