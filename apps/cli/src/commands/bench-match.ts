import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { BENCH_MARKETS, checksum, createChoiceBuffers, createMatchState } from '@matchwright/match';
import { generateMarket, matchApplicants, seatsOf } from '@matchwright/match';
import type { ChoiceBuffers, MarketSpec } from '@matchwright/match';

const execute = promisify(execFile);

/** Our time beside the C reference's on one market: medians over the rounds, milliseconds a match. */
export type Ratio = {
  readonly oursMs: number;
  /** Null where no C compiler was found. */
  readonly cMs: number | null;
  readonly ratioToC: number | null;
  /** True when both found the same matching; null without a compiler. */
  readonly sameMatching: boolean | null;
};

type GrowthRow = Ratio & { readonly applicants: number; readonly exponent: number | null };

/** What `matchwright bench match --json` prints. */
export type BenchMatchReport = {
  /** The compiler that built the reference, or what to do to have one. */
  readonly reference: string;
  readonly rounds: number;
  readonly national: Ratio;
  readonly nationalUniform: Ratio;
  readonly irdr: Ratio;
  readonly irdrUniform: Ratio;
  /** From small to large; `exponent` is the slope of log time on log size against the row before: 1 is linear. */
  readonly growth: readonly GrowthRow[];
  /** The same slope from the smallest to the largest: steadier than a single step; null for fewer than two sizes. */
  readonly growthExponent: number | null;
  /** Most memory that the process had held, in megabytes: before the growth rows, and after. */
  readonly memoryMb: { readonly national: number; readonly all: number };
};

/** How to run the bench; the defaults are those of the published figures. */
export type BenchMatchOptions = {
  /** Milliseconds on a clock that never goes back. */
  readonly clock: () => number;
  readonly rounds?: number;
  /** Applicants of each growth row; programs and lists are in the national proportions. */
  readonly growthSizes?: readonly number[];
};

/** Times whole matches against the C reference, compiled now where a compiler exists, on the same instances. */
export async function benchMatch(options: BenchMatchOptions): Promise<BenchMatchReport> {
  const { clock, rounds = 10, growthSizes = [125_000, 250_000, 500_000, 1_000_000] } = options;
  const folder = await mkdtemp(join(tmpdir(), 'matchwright-bench-'));
  try {
    const reference = await compileReference(folder);
    const race = (spec: MarketSpec, inner: number, times = rounds, buffers?: ChoiceBuffers): Promise<Ratio> =>
      raceReference(reference.program, spec, inner, times, clock, buffers);
    const national = await race(BENCH_MARKETS['national-tiered'], 5);
    const nationalUniform = await race(BENCH_MARKETS['national-uniform'], 5);
    const irdr = await race(BENCH_MARKETS['irdr-tiered'], 40);
    const irdrUniform = await race(BENCH_MARKETS['irdr-uniform'], 40);
    const nationalMb = peakMemoryMb();
    const growth: GrowthRow[] = [];
    const buffers = createChoiceBuffers(growthSpec(Math.max(1, ...growthSizes)));
    for (const applicants of growthSizes) {
      const ratio = await race(growthSpec(applicants), 1, Math.min(rounds, 5), buffers);
      growth.push({ applicants, ...ratio, exponent: slope(growth.at(-1), { applicants, ...ratio }) });
    }
    const memoryMb = { national: nationalMb, all: peakMemoryMb() };
    return {
      reference: reference.note,
      rounds,
      national,
      nationalUniform,
      irdr,
      irdrUniform,
      growth,
      growthExponent: slope(growth.length > 1 ? growth[0] : undefined, growth.at(-1)),
      memoryMb,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A tiered market in the proportions of the national one. */
function growthSpec(applicants: number): MarketSpec {
  const programs = Math.max(12, Math.round(applicants * 0.12));
  return { applicants, programs, listLength: 12, meanQuota: 7, tiered: true, seed: 20_260_310 };
}

/** Compiles the reference with the first compiler that works; null where there is none. */
async function compileReference(folder: string): Promise<{ program: string | null; note: string }> {
  const source = createRequire(import.meta.url).resolve('@matchwright/match/bench/time-reference.c');
  const program = join(folder, 'time-reference');
  const flags = [
    '-O3',
    '-march=native',
    '-ffp-contract=off',
    '-I',
    dirname(source),
    source,
    '-o',
    program,
    '-lm',
  ];
  for (const compiler of ['gcc', 'cc', 'clang']) {
    try {
      await execute(compiler, flags);
      return { program, note: `compiled by ${compiler} ${flags.slice(0, 3).join(' ')}` };
    } catch {
      // the next compiler may exist
    }
  }
  return { program: null, note: 'no C compiler found (gcc, cc or clang): install one to see the ratios' };
}

/** Takes turns with the reference, so that a slow moment of the machine touches both. */
async function raceReference(
  program: string | null,
  spec: MarketSpec,
  inner: number,
  rounds: number,
  clock: () => number,
  buffers?: ChoiceBuffers,
): Promise<Ratio> {
  const market = buffers === undefined ? generateMarket(spec) : generateMarket(spec, buffers);
  const state = createMatchState(market.applicants, market.programs, seatsOf(market.quota));
  matchApplicants(market, state); // warm, as the reference is
  const ours: number[] = [];
  const theirs: number[] = [];
  let same: boolean | null = null;
  for (let turn = 0; turn < rounds; turn++) {
    const reference = program === null ? null : await timeReference(program, spec, inner);
    const start = clock();
    for (let i = 0; i < inner; i++) matchApplicants(market, state);
    ours.push((clock() - start) / inner);
    if (reference === null) continue;
    theirs.push(reference.ms);
    same = (same ?? true) && reference.fnv === checksum(state.match);
  }
  const oursMs = median(ours);
  const cMs = theirs.length === 0 ? null : median(theirs);
  const ratioToC = cMs === null ? null : round(oursMs / cMs, 2);
  return { oursMs: round(oursMs, 4), cMs: cMs === null ? null : round(cMs, 4), ratioToC, sameMatching: same };
}

async function timeReference(
  program: string,
  spec: MarketSpec,
  inner: number,
): Promise<{ ms: number; fnv: number }> {
  const { applicants, programs, listLength, meanQuota, tiered, seed } = spec;
  const numbers = [applicants, programs, listLength, meanQuota, tiered ? 1 : 0, seed, 1, inner];
  const { stdout } = await execute(program, numbers.map(String));
  const answer: { ms: number[]; fnv: number } = JSON.parse(stdout);
  return { ms: median(answer.ms), fnv: answer.fnv };
}

type Timed = { readonly applicants: number; readonly oursMs: number };

/** The power of the number of applicants with which the time grows from one row to another. */
function slope(from: Timed | undefined, to: Timed | undefined): number | null {
  if (from === undefined || to === undefined) return null;
  return round(Math.log(to.oursMs / from.oursMs) / Math.log(to.applicants / from.applicants), 2);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The most resident memory so far; the system counts it in kilobytes. */
function peakMemoryMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
