import type { PortfolioProblem, PortfolioSolution } from './problem.js';
import { portfolioUse, portfolioValue } from './value.js';

/** How many choices a problem has before its caps are looked at. */
export function choiceCount(problem: PortfolioProblem): number {
  return problem.modes.reduce((product, modes) => product * (modes.length + 1), 1);
}

/** Every feasible choice tried: the plain reference the other solvers are held to. Throws past a million choices. */
export function enumeration(problem: PortfolioProblem): PortfolioSolution {
  const count = choiceCount(problem);
  if (count > 1e6) throw new RangeError(`${count} choices are too many to try one by one`);
  let best: (number | null)[] = problem.modes.map(() => null);
  let value = portfolioValue(problem, best);
  for (let code = 1; code < count; code += 1) {
    const choice = decode(problem, code);
    if (!feasible(problem, choice)) continue;
    const candidate = portfolioValue(problem, choice);
    if (candidate > value + 1e-12 * Math.abs(value)) {
      value = candidate;
      best = choice;
    }
  }
  return { choice: best, value, bound: value, exact: true, work: count };
}

function decode(problem: PortfolioProblem, code: number): (number | null)[] {
  let rest = code;
  return problem.modes.map((modes) => {
    const digit = rest % (modes.length + 1);
    rest = (rest - digit) / (modes.length + 1);
    return digit === 0 ? null : digit - 1;
  });
}

function feasible(problem: PortfolioProblem, choice: readonly (number | null)[]): boolean {
  return portfolioUse(problem, choice).every((use, r) => use <= problem.caps[r].cap * (1 + 1e-12) + 1e-12);
}
