import { loadHighs, solveWithHighs, type IntegerSolver } from './integer-programme.js';
import type { RotationsInput } from './read-rotations.js';
import { rotationFigures } from './rotation-figures.js';
import type { RotationPlan, RotationProblem } from './rotation-problem.js';
import { searchRotations, type RotationSolution } from './search-rotations.js';

/** The answer to a rotation question, ready for JSON. */
export type RotationsReport = {
  /** False when no plan keeps every limit; null in the other fields then. */
  readonly feasible: boolean;
  readonly value: number | null;
  /** Index of the rotation done in each block, or null for none. */
  readonly plan: RotationPlan | null;
  /** No plan is worth more; equal to `value` when `exact`. */
  readonly bound: number | null;
  /** Whether the answer (also "not feasible") is proved. */
  readonly exact: boolean;
  /** Rotations and moves together. */
  readonly cost: number | null;
  readonly moves: number | null;
  readonly letters: number | null;
  readonly method: 'branch-and-bound' | 'integer-programme';
  /** When no plan keeps every limit: which single limit, lifted, would allow one. */
  readonly why: readonly string[];
  readonly notes: readonly string[];
};

/** How a rotation question is solved; all optional. */
export type SolveRotationsOptions = {
  /** Partial plans the search may look at before the integer programme takes over. */
  readonly searchNodes?: number;
  /** Longest run of the integer programme. */
  readonly seconds?: number;
  readonly loadSolver?: () => Promise<IntegerSolver>;
};

/**
 * The best rotation schedule: own branch and bound first (blocks are few), HiGHS, loaded only then, where that does not
 * finish. Effort is bounded; when neither proves its plan best, `exact` is false and `bound` still holds.
 */
export async function solveRotations(
  { problem, notes }: RotationsInput,
  options: SolveRotationsOptions = {},
): Promise<RotationsReport> {
  const searched = searchRotations(problem, options.searchNodes);
  if (searched.finished) return report(problem, searched, 'branch-and-bound', notes);
  const load = options.loadSolver ?? loadHighs;
  const solved = attempt(problem, await load(), options.seconds);
  if (solved.finished) return report(problem, solved, 'integer-programme', notes);
  const plans = [solved, searched].filter(({ plan }) => plan !== null).sort((a, b) => b.value - a.value);
  const best = plans[0] ?? searched;
  const bound = Math.max(best.value, Math.min(solved.bound, searched.bound));
  return report(problem, { ...best, bound }, 'integer-programme', notes);
}

/** A solver that gives up with an error has proved nothing; the search's plan and bound still stand. */
function attempt(
  problem: RotationProblem,
  highs: IntegerSolver,
  seconds: number | undefined,
): RotationSolution {
  try {
    return solveWithHighs(problem, highs, seconds);
  } catch {
    return { plan: null, value: 0, bound: Infinity, finished: false };
  }
}

function report(
  problem: RotationProblem,
  solution: RotationSolution,
  method: RotationsReport['method'],
  notes: readonly string[],
): RotationsReport {
  const { plan, finished: exact } = solution;
  if (plan === null) {
    const nothing = {
      feasible: false,
      value: null,
      plan: null,
      bound: null,
      cost: null,
      moves: null,
      letters: null,
    };
    return { ...nothing, exact, method, why: exact ? lifting(problem) : [], notes };
  }
  const { value, cost, moves, letters } = rotationFigures(problem, plan);
  const bound = exact ? value : solution.bound;
  return { feasible: true, value, plan, bound, exact, cost, moves, letters, method, why: [], notes };
}

/** Only letters can make a schedule impossible (doing nothing keeps every other limit): says what stands in their way. */
function lifting(problem: RotationProblem): string[] {
  const trials: readonly (readonly [string, Partial<RotationProblem>])[] = [
    ['more money', { budget: Infinity }],
    ['more rotations', { maxRotations: Infinity }],
    ['more rotations in one city', { maxPerCity: Infinity }],
    ['a later date for letters', { letterBy: problem.nBlocks - 1 }],
    ['the blocks that are not free', { blackout: [] }],
  ];
  const helps = trials.filter(([, lifted]) => possible({ ...problem, ...lifted }));
  return [
    `${problem.minLetters} letters by block ${problem.letterBy} cannot be had within the limits; ${mostLetters(problem)} can`,
    ...helps.map(([name]) => `possible with ${name}`),
  ];
}

function possible(problem: RotationProblem): boolean {
  return searchRotations(problem, 50_000).plan !== null;
}

function mostLetters(problem: RotationProblem): number {
  for (
    let letters = Math.ceil(Math.min(problem.minLetters, problem.nBlocks)) - 1;
    letters > 0;
    letters -= 1
  ) {
    if (possible({ ...problem, minLetters: letters })) return letters;
  }
  return 0;
}
