import type { Coverage } from './coverage.js';
import type { PlanningProblem } from './problem.js';

/** The scenarios in which one option gives anything, with the mode masks there. All arrays have one length. */
export type SparseRow = {
  readonly at: Int32Array;
  readonly advanced: Uint8Array;
  readonly categorical: Uint8Array;
  readonly firstYear: Uint8Array;
};

/** Every option's hits as a sparse row: most options give nothing in most scenarios. */
export function sparseRows(problem: PlanningProblem): SparseRow[] {
  return Array.from({ length: problem.options }, (_, option) => {
    const advanced = problem.advanced[option];
    const categorical = problem.categorical[option];
    const firstYear = problem.firstYear[option];
    const at: number[] = [];
    for (let k = 0; k < problem.scenarios; k++) {
      if ((advanced?.[k] ?? 0) | (categorical?.[k] ?? 0) | (firstYear?.[k] ?? 0)) at.push(k);
    }
    return {
      at: Int32Array.from(at),
      advanced: Uint8Array.from(at, (k) => advanced?.[k] ?? 0),
      categorical: Uint8Array.from(at, (k) => categorical?.[k] ?? 0),
      firstYear: Uint8Array.from(at, (k) => firstYear?.[k] ?? 0),
    };
  });
}

/**
 * Per scenario, which of three limits on "an advanced place and a first year" the dual charges:
 * 0 at most one, 1 at most the advanced places, 2 at most the first years. Any choice is valid; the one that is
 * tight for the plan in hand is used.
 */
export function bareOf(coverage: Coverage): Uint8Array {
  return Uint8Array.from(coverage.value, (_, k) => {
    if (coverage.advancedBest[k] === 0) return 1;
    return coverage.firstYears[k] === 0 ? 2 : 0;
  });
}
