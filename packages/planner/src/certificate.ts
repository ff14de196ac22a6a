import type { Plan } from '@matchwright/dossier';
import { upperBound } from './scenario/bound.js';
import { emptyCoverage, rebuild } from './scenario/coverage.js';
import type { PlanningProblem } from './scenario/problem.js';
import type { Solution } from './scenario/solve.js';

/** How good a plan provably is under the scenarios it was chosen on: its value, the most any plan could reach, the gap. */
export function certify(problem: PlanningProblem, solution: Solution, iterations: number): Plan['bound'] {
  const coverage = emptyCoverage(problem);
  coverage.mode.set(solution.mode);
  rebuild(problem, coverage);
  const { value } = upperBound(problem, {
    target: solution.net,
    iterations,
    coverage,
    price: solution.price,
  });
  const gap = value > 0 ? (100 * (value - solution.net)) / value : 0;
  return {
    plan: solution.net,
    value,
    gapPercent: Math.max(0, gap),
    method:
      'Lagrangian relaxation of the scenario problem; points of outcome minus money at your exchange rate',
  };
}
