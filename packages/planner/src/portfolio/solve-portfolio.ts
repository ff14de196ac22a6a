import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import { approximation, schemeApplies, type TooFine } from './approximation.js';
import { branchAndBound } from './branch-and-bound.js';
import { compileProblem } from './compiled.js';
import { dynamicProgramme, mostTableCells, tableCells } from './dynamic-programme.js';
import { choiceCount, enumeration } from './enumeration.js';
import { nestedOrder, type NestedOrder } from './nested-order.js';
import type { PortfolioInput, PortfolioKind, PortfolioMethod } from './portfolio-input.js';
import type { PortfolioProblem, PortfolioSolution } from './problem.js';
import { portfolioUse, portfolioValue } from './value.js';

/** The answer to a portfolio question, ready for JSON. */
export type PortfolioReport = {
  readonly kind: PortfolioKind;
  /** Expected value of the best place offered, in the unit of `t`. */
  readonly value: number;
  /** No feasible portfolio is worth more; equal to `value` when `exact`. */
  readonly bound: number;
  readonly exact: boolean;
  /** How far below the bound the value may be, per cent of the bound; 0 when exact. */
  readonly gapPercent: number;
  /** Schools applied to, zero-based, ascending. */
  readonly set: readonly number[];
  /** Index of the mode taken at each school, or null (`modes` only). */
  readonly choice?: readonly (number | null)[];
  /** Schools in the order they join the nested optima, and the value after each (`same-cost` only). */
  readonly order?: readonly number[];
  readonly values?: readonly number[];
  /** What the portfolio takes of each cap, by name. */
  readonly uses: Readonly<Record<string, number>>;
  readonly method: Exclude<PortfolioMethod, 'auto'> | 'valuation';
  /** What the approximation promises: at most this share of the best improvement is lost. */
  readonly epsilon?: number;
  readonly notes: readonly string[];
};

/**
 * Solves a checked portfolio question by the method asked for, or by the quickest exact one: the nested order for equal
 * costs, the dynamic programme where its table is small enough, branch and bound otherwise. Effort is bounded; where the
 * proof does not finish, `exact` is false and `bound` still holds. Issues: a method that does not fit the problem.
 */
export function solvePortfolio(input: PortfolioInput): Result<PortfolioReport> {
  if (input.kind === 'valuation') return ok(valuation(input));
  const { problem } = input;
  const method = input.method === 'auto' ? quickest(input) : input.method;
  if (method === 'nested-order') return ok(nested(input));
  if (method === 'approximation') {
    if (!schemeApplies(problem))
      return fail([unfit(method, 'a problem with one cap: limit, or g with budget')]);
    const found = approximation(problem, input.epsilon);
    return 'choice' in found
      ? ok({ ...report(input, found, method), epsilon: input.epsilon })
      : fail([tooFine(input, found)]);
  }
  if (method === 'enumeration') {
    if (choiceCount(problem) > 1e5) return fail([unfit(method, 'a problem of at most 100,000 choices')]);
    return ok(report(input, enumeration(problem), method));
  }
  if (method === 'dynamic-programme') {
    const found = dynamicProgramme(problem);
    const needs = `independent admission, whole or decimal costs, a table of at most ${mostTableCells} cells`;
    return found === null ? fail([unfit(method, needs)]) : ok(report(input, found, method));
  }
  return ok(report(input, searched(problem), method));
}

function quickest({ kind, problem }: PortfolioInput): Exclude<PortfolioMethod, 'auto'> {
  if (kind === 'same-cost') return 'nested-order';
  if (tableCells(compileProblem(problem)) <= mostTableCells) return 'dynamic-programme';
  return choiceCount(problem) <= 64 ? 'enumeration' : 'branch-and-bound';
}

/** Branch and bound; where it runs out of effort on one budget, the approximation scheme may know better. */
function searched(problem: PortfolioProblem): PortfolioSolution {
  const found = branchAndBound(problem);
  if (found.exact || !schemeApplies(problem)) return found;
  const other = approximation(problem, 0.01);
  if (!('choice' in other)) return found;
  const better = other.value > found.value ? other : found;
  const bound = Math.max(better.value, Math.min(found.bound, other.bound));
  return { ...better, bound, exact: bound === better.value };
}

function nested(input: PortfolioInput): PortfolioReport {
  const { problem } = input;
  const limit = problem.caps.find(({ name }) => name === 'applications')?.cap ?? 0;
  const chances = problem.modes.map(([mode]) => mode.f[0]);
  const { order, values }: NestedOrder = nestedOrder(chances, problem.t, limit, problem.outside);
  const taken = new Set(order);
  const value = values.at(-1) ?? problem.outside;
  const choice = problem.t.map((_, j) => (taken.has(j) ? 0 : null));
  const solution = { choice, value, bound: value, exact: true, work: order.length * problem.t.length };
  return { ...report(input, solution, 'nested-order'), order, values };
}

function valuation(input: PortfolioInput): PortfolioReport {
  const taken = new Set(input.portfolio);
  const choice = input.problem.t.map((_, j) => (taken.has(j) ? 0 : null));
  const value = portfolioValue(input.problem, choice);
  return report(input, { choice, value, bound: value, exact: true, work: 1 }, 'valuation');
}

function report(
  { kind, problem, notes }: PortfolioInput,
  solution: PortfolioSolution,
  method: PortfolioReport['method'],
): PortfolioReport {
  const { choice, value, bound, exact } = solution;
  const uses = portfolioUse(problem, choice);
  const set: number[] = [];
  choice.forEach((mode, j) => {
    if (mode !== null) set.push(j);
  });
  return {
    kind,
    value,
    bound,
    exact,
    gapPercent: exact || bound === 0 ? 0 : (100 * (bound - value)) / Math.abs(bound),
    set,
    ...(kind === 'modes' ? { choice } : {}),
    uses: Object.fromEntries(problem.caps.map(({ name }, r) => [name, uses[r]])),
    method,
    notes,
  };
}

function unfit(method: string, expected: string): Issue {
  return { code: 'unfit-method', where: 'method', found: method, expected, hint: 'leave method out' };
}

function tooFine({ epsilon }: PortfolioInput, { cells, smallestEpsilon }: TooFine): Issue {
  return {
    code: 'too-large',
    where: 'epsilon',
    found: `${epsilon}, a table of ${cells} cells`,
    expected: `epsilon of ${smallestEpsilon.toPrecision(3)} or more for so many schools`,
  };
}
