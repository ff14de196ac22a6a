import type { Coverage } from './coverage.js';
import { Dual } from './dual.js';
import type { PlanningProblem } from './problem.js';

/** An upper bound on the net value of any plan, and how it was found. */
export type UpperBound = {
  /** No plan within the limits has a larger mean of points minus dollars at the person's rate. */
  readonly value: number;
  readonly iterations: number;
};

/** How long and towards what the bound is tightened. */
export type BoundOptions = {
  /** Net value of the plan in hand: the bound never falls below it, and steps are aimed at it. */
  readonly target: number;
  readonly iterations: number;
  /** The plan in hand, where the search starts. */
  readonly coverage: Coverage;
  /** Points per dollar at which that plan was priced: above the person's own rate when money binds. */
  readonly price: number;
  readonly onProgress?: ((done: number) => void) | undefined;
};

/**
 * A Lagrangian upper bound. For any threshold τ_k per scenario, the best place is worth at most
 * `τ_k + Σ (points − τ_k)⁺` over the places to be had, which makes the objective a sum over programs; with prices on
 * signals, rotations and money the best mode of each program is then chosen alone. Thresholds and prices are lowered by
 * Polyak's subgradient steps. The smallest value over thresholds and prices equals the linear-programming relaxation
 * (Nemhauser & Wolsey 1978 for the plant-location form; Held, Wolfe & Crowder 1974 for the steps).
 */
export function upperBound(problem: PlanningProblem, options: BoundOptions): UpperBound {
  const dual = new Dual(problem, options.coverage, options.price);
  let best = Number.POSITIVE_INFINITY;
  let scale = 1;
  let stale = 0;
  for (let step = 0; step < options.iterations; step++) {
    const value = dual.evaluate();
    if (value < best - 1e-9) {
      if (value < best - 1e-4 * Math.abs(best)) stale = 0;
      best = value;
      dual.keep();
    } else if (++stale >= 12) {
      scale /= 2;
      stale = 0;
      dual.restore();
      dual.evaluate();
    }
    if (best <= options.target || scale < 1e-4)
      return { value: Math.max(best, options.target), iterations: step + 1 };
    dual.descend(scale * (Math.min(value, dual.last) - options.target));
    if ((step & 31) === 0) options.onProgress?.(step / options.iterations);
  }
  return { value: Math.max(best, options.target), iterations: options.iterations };
}
