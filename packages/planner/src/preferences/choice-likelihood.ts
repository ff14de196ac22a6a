import type { Choice } from './choice-items.js';

/** Differences smaller than this are usually called a tie, larger than the second one clear. */
const tieWidth = 0.4;
const clearWidth = 2;

/** Bounds between which the felt difference a − b lies, given an answer. */
export type FeltBounds = { readonly low: number; readonly high: number };

/** What an answer says of the felt difference. */
export function boundsOf({ outcome, strength }: Pick<Choice, 'outcome' | 'strength'>): FeltBounds {
  if (outcome === 'tie') return { low: -tieWidth, high: tieWidth };
  const low = strength === 'clearly' ? clearWidth : tieWidth;
  const high = strength === 'slightly' ? clearWidth : Infinity;
  return outcome === 'a' ? { low, high } : { low: -high, high: -low };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/**
 * Cumulative logit of one answer (McCullagh 1980) at a true difference: chance, and slope and curvature of its
 * logarithm. Log-concave in the difference.
 */
export function answerAt(
  { low, high }: FeltBounds,
  difference: number,
): { readonly chance: number; readonly slope: number; readonly curvature: number } {
  const above = logistic(difference - low);
  const beyond = logistic(difference - high);
  return {
    chance: above - beyond,
    slope: 1 - above - beyond,
    curvature: above * (1 - above) + beyond * (1 - beyond),
  };
}
