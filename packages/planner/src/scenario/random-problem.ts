import { modeCount, rotates, signalOf } from './mode-order.js';
import type { PlanningLimits, PlanningProblem } from './problem.js';

/** Size and tightness of a made-up problem. */
export type RandomProblemOptions = {
  readonly seed: number;
  readonly scenarios: number;
  readonly programs: number;
  readonly firstYears: number;
  /** Typical chance of a place through a plain application. */
  readonly chance: number;
  readonly limits: PlanningLimits;
  readonly pointsPerDollar?: number;
};

/**
 * A made-up planning problem with shared luck, for tests and benchmarks: one latent draw per scenario moves every
 * program's chance, signals and rotations add to it. Deterministic in `seed`.
 */
export function randomProblem(options: RandomProblemOptions): PlanningProblem {
  const next = mulberry32(options.seed);
  const k = options.scenarios;
  const n = options.programs + options.firstYears;
  const luck = Float64Array.from({ length: k }, () => normal(next));
  const chance: (Float32Array | null)[] = [];
  const categorical: (Float32Array | null)[] = [];
  const firstYear = new Uint8Array(n);
  const points = new Float64Array(n);
  const group = new Uint8Array(n);
  const rotationDollars = new Float64Array(n);
  const irRotation = new Uint8Array(n);
  const allowed = new Uint8Array(n);
  for (let option = 0; option < n; option++) {
    const program = option < options.programs;
    const ir = program && next() < 0.4;
    group[option] = program ? (ir ? 0 : 1) : 2;
    irRotation[option] = Number(ir);
    points[option] = program ? (ir ? 85 : 65) + 15 * next() : 0;
    rotationDollars[option] = 1000 + Math.round(2000 * next());
    allowed[option] = program ? (next() < 0.5 ? 0b111111 : 0b111) : 0b1;
    const base = logit(options.chance) + 0.8 * normal(next) + (program ? 0 : 1.5);
    firstYear[option] = Number(!program);
    // one program in five has categorical places, one in ten both kinds
    const kind = next();
    for (let mode = 0; mode < modeCount; mode++) {
      const open = ((allowed[option] >> mode) & 1) === 1;
      const any = open ? chanceRow(luck, base + 0.6 * signalOf(mode) + (rotates(mode) ? 1 : 0)) : null;
      chance.push(any);
      if (!program || any === null || kind > 0.3) categorical.push(null);
      else categorical.push(kind > 0.2 ? any.map((q) => q / 2) : any);
    }
  }
  const steps = Float64Array.from({ length: 60 }, (_, i) => (i < 30 ? 11 : 30));
  return {
    scenarios: k,
    options: n,
    points,
    firstYearPoints: 15,
    chance,
    categorical,
    firstYear,
    noFirstYearPenalty: 5,
    allowed,
    required: new Int8Array(n).fill(-1),
    group,
    applicationDollars: [steps, steps, steps],
    applicationCap: [n, n, n],
    rotationDollars,
    irRotation,
    wantedRotation: irRotation,
    limits: options.limits,
    pointsPerDollar: options.pointsPerDollar ?? 1 / 500,
  };
}

function chanceRow(luck: Float64Array, eta: number): Float32Array {
  return Float32Array.from(luck, (shared) => 1 / (1 + Math.exp(-(eta + shared))));
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Mulberry32 (T. Ettinger): a small generator, enough for made-up problems; never used for a person's numbers. */
function mulberry32(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
