import { rotationFigures } from './rotation-figures.js';
import type { RotationPlan, RotationProblem } from './rotation-problem.js';

/** What a search proved: the best plan met (null when none was), a bound, and whether the search was finished. */
export type RotationSolution = {
  readonly plan: RotationPlan | null;
  readonly value: number;
  /** No plan is worth more; meaningless when finished without a plan (then there is none). */
  readonly bound: number;
  readonly finished: boolean;
};

type Search = {
  readonly problem: RotationProblem;
  /** Rotations that may start in each block, the most valued first. */
  readonly options: readonly (readonly number[])[];
  /** Rotations open in some block from b on, positive values only, the most valued first. */
  readonly later: readonly (readonly number[])[];
  /** The best value each block could add, summed from b on, ignoring every limit but the blocks. */
  readonly perBlock: readonly number[];
  /** The most letters the blocks from b on could bring in time. */
  readonly letters: readonly number[];
  readonly perCity: Map<string, number>;
  readonly used: boolean[];
  readonly plan: (number | null)[];
  best: number;
  bestPlan: RotationPlan | null;
  nodes: number;
  readonly most: number;
};

/**
 * Exact search block by block: the most valued rotation first, then none; cut when the best of what is left, within the
 * rotations still allowed, cannot beat the best plan known, or the letters can no longer be had.
 * `most` bounds the nodes (each a partial plan); past it the best so far comes back unfinished.
 */
export function searchRotations(problem: RotationProblem, most = 1_000_000): RotationSolution {
  const search = startSearch(problem, most);
  step(search, 0, { value: 0, cost: 0, count: 0, letters: 0, city: null });
  const finished = search.nodes <= most;
  const value = search.bestPlan === null ? 0 : rotationFigures(problem, search.bestPlan).value;
  const bound = finished ? value : Math.max(value, ceiling(search, 0, 0));
  return { plan: search.bestPlan, value, bound, finished };
}

type State = {
  readonly value: number;
  readonly cost: number;
  readonly count: number;
  readonly letters: number;
  readonly city: string | null;
};

function startSearch(problem: RotationProblem, most: number): Search {
  const { rotations, nBlocks } = problem;
  const byValue = Array.from(rotations.keys()).sort(
    (a, b) => rotations[b].value - rotations[a].value || a - b,
  );
  const free = (block: number): boolean => !problem.blackout.includes(block);
  const options = Array.from({ length: nBlocks }, (_, block) =>
    free(block) ? byValue.filter((i) => rotations[i].blocks.includes(block)) : [],
  );
  const later = Array.from({ length: nBlocks + 1 }, (_, from) =>
    byValue.filter((i) => rotations[i].value > 0 && rotations[i].blocks.some((b) => b >= from && free(b))),
  );
  const perBlock = suffixSums(options.map((list) => Math.max(0, rotations[list[0]]?.value ?? 0)));
  const letters = suffixSums(
    options.map((list, block) =>
      block > problem.letterBy ? 0 : list.reduce((top, i) => Math.max(top, rotations[i].letter), 0),
    ),
  );
  return {
    problem,
    options,
    later,
    perBlock,
    letters,
    most,
    perCity: new Map(),
    used: rotations.map(() => false),
    plan: Array.from<number | null>({ length: nBlocks }).fill(null),
    best: -Infinity,
    bestPlan: null,
    nodes: 0,
  };
}

function suffixSums(values: readonly number[]): number[] {
  const sums = Array.from<number>({ length: values.length + 1 }).fill(0);
  for (let i = values.length - 1; i >= 0; i -= 1) sums[i] = sums[i + 1] + values[i];
  return sums;
}

/** The most that the blocks from `block` on can add when `count` rotations are already taken. */
function ceiling(search: Search, block: number, count: number): number {
  const { problem } = search;
  let room = Math.min(problem.maxRotations - count, problem.nBlocks - block);
  let sum = 0;
  for (const index of search.later[block]) {
    if (room <= 0) break;
    if (search.used[index]) continue;
    sum += problem.rotations[index].value;
    room -= 1;
  }
  return Math.min(sum, search.perBlock[block]);
}

function step(search: Search, block: number, state: State): void {
  search.nodes += 1;
  const { problem } = search;
  if (search.nodes > search.most) return;
  if (state.letters + search.letters[block] < problem.minLetters) return;
  if (state.value + ceiling(search, block, state.count) <= search.best) return;
  if (block === problem.nBlocks) {
    search.best = state.value;
    search.bestPlan = [...search.plan];
    return;
  }
  for (const index of search.options[block]) place(search, block, state, index);
  step(search, block + 1, { ...state, city: null });
}

function place(search: Search, block: number, state: State, index: number): void {
  const { problem } = search;
  const offer = problem.rotations[index];
  const there = search.perCity.get(offer.city) ?? 0;
  const move = state.city !== null && state.city !== offer.city ? problem.moveCost : 0;
  const cost = state.cost + offer.cost + move;
  if (search.used[index] || state.count >= problem.maxRotations || there >= problem.maxPerCity) return;
  if (cost > problem.budget * (1 + 1e-12)) return;
  search.used[index] = true;
  search.plan[block] = index;
  search.perCity.set(offer.city, there + 1);
  step(search, block + 1, {
    value: state.value + offer.value,
    cost,
    count: state.count + 1,
    letters: state.letters + (block <= problem.letterBy ? offer.letter : 0),
    city: offer.city,
  });
  search.used[index] = false;
  search.plan[block] = null;
  search.perCity.set(offer.city, there);
}
