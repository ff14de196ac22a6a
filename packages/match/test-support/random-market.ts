import { createRng, nextInt } from '../src/index.js';
import type { Market, Rng } from '../src/index.js';
import { UNRANKED } from '../src/index.js';
import type { SmallMarket } from './brute-force.js';

/** What to put into a small market. */
export type Size = { singles: number; programs: number; couples: number; supplemental: boolean };

/** A small market with names from a seed: incomplete lists on both sides, quotas 0 to 3. */
export function smallMarket(seed: number, size: Size): SmallMarket {
  const rng = createRng(seed, 1);
  const programs = names('p', 1 + nextInt(rng, size.programs));
  const applicants: SmallMarket['applicants'] = {};
  for (const name of names('s', nextInt(rng, size.singles + 1))) applicants[name] = someOf(rng, programs);
  const couples = names('c', size.couples === 0 ? 0 : 1 + nextInt(rng, size.couples)).map((name) => ({
    a: `${name}a`,
    b: `${name}b`,
    ranks: Array.from({ length: 1 + nextInt(rng, 4) }, () => somePair(rng, programs)),
  }));
  const everybody = [...Object.keys(applicants), ...couples.flatMap(({ a, b }) => [a, b])];
  const ranks = programs.map(
    (name) => [name, { quota: nextInt(rng, 4) % 4, ranks: someOf(rng, everybody, 90) }] as const,
  );
  const market: SmallMarket = { applicants, programs: Object.fromEntries(ranks) };
  if (couples.length > 0) market.couples = couples;
  if (size.supplemental) market.supplemental = someSupplements(rng, applicants, programs);
  return market;
}

function someSupplements(
  rng: Rng,
  applicants: SmallMarket['applicants'],
  programs: string[],
): Record<string, Record<string, string[]>> {
  const lists: Record<string, Record<string, string[]>> = {};
  for (const [name, ranks] of Object.entries(applicants)) {
    const advanced = ranks[nextInt(rng, 3)];
    if (advanced === undefined) continue;
    lists[name] = {
      [advanced]: someOf(
        rng,
        programs.filter((p) => p !== advanced),
      ).slice(0, 2),
    };
  }
  return lists;
}

function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}`);
}

/** A random order of a random part. */
function someOf(rng: Rng, pool: readonly string[], percent = 75): string[] {
  const list = pool.filter(() => nextInt(rng, 100) < percent);
  for (let i = list.length - 1; i > 0; i--) {
    const j = nextInt(rng, i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

function somePair(rng: Rng, programs: readonly string[]): [string | null, string | null] {
  const p = programs[nextInt(rng, programs.length)];
  const q = programs[nextInt(rng, programs.length)];
  const none = nextInt(rng, 6);
  return [none === 0 ? null : p, none === 1 ? null : q];
}

/** A market on typed arrays from a seed, with coarse scores (so that ties occur) and some refusals. */
export function typedMarket(seed: number, mostApplicants: number, mostPrograms: number): Market {
  const rng = createRng(seed, 2);
  const applicants = 1 + nextInt(rng, mostApplicants);
  const programs = 1 + nextInt(rng, mostPrograms);
  const offsets = new Int32Array(applicants + 1);
  const program: number[] = [];
  const score: number[] = [];
  for (let a = 0; a < applicants; a++) {
    for (const name of someOf(rng, names('', programs), 60)) {
      program.push(Number(name));
      score.push(nextInt(rng, 8) === 0 ? UNRANKED : nextInt(rng, 12));
    }
    offsets[a + 1] = program.length;
  }
  const quota = Int32Array.from({ length: programs }, () => nextInt(rng, 5));
  return {
    applicants,
    programs,
    offsets,
    program: Int32Array.from(program),
    score: Uint32Array.from(score),
    quota,
  };
}
