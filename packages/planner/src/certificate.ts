import type { Certificate } from '@matchwright/dossier';
import { upperBound } from './scenario/bound.js';
import type { PlanningProblem } from './scenario/problem.js';
import type { Solution } from './scenario/solve.js';

const defaultIterations = 200;

/** How good a plan provably is under the scenarios it was chosen on: its value, the most any plan could reach, the gap. */
export function certify(
  problem: PlanningProblem,
  { mode, net }: Pick<Solution, 'mode' | 'net'>,
  options: {
    readonly iterations?: number | undefined;
    readonly onProgress?: ((done: number) => void) | undefined;
  } = {},
): Certificate {
  const { value } = upperBound(problem, {
    mode,
    net,
    iterations: options.iterations ?? defaultIterations,
    onProgress: options.onProgress,
  });
  const gap = value > 0 ? (100 * (value - net)) / value : 0;
  return {
    plan: net,
    value,
    gapPercent: Math.max(0, gap),
    method: 'Concave relaxation of the scenario problem; points of outcome minus money at your exchange rate',
  };
}
