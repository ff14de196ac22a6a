import type { Robustness } from '@matchwright/dossier';

/**
 * In what share of the model's versions a program stays in the plan; undefined where it was not worked out. Counted
 * over plans made for single parameter sets, so it is a count and not a chance.
 */
export type Firmness = (program: string) => number | undefined;

/** Looks programs up in what was worked out, if it was. */
export function firmnessOf(robustness: Robustness | undefined): Firmness {
  const shares = new Map(robustness?.items.map(({ program, share }) => [program, share]));
  return (program) => shares.get(program);
}

/** Share from which on a line is called firm; the planner calls it robust there. */
export const firmShare = 0.9;
