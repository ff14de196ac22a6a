import type { Choice } from './choice-items.js';
import { answerAt, boundsOf } from './choice-likelihood.js';
import { differenceOf, type Preferences } from './fit-preferences.js';

/** A question worth asking next. */
export type NextPair = {
  readonly a: string;
  readonly b: string;
  /** What the answer is expected to tell about the utilities, in bits. */
  readonly bits: number;
};

/** Points and weights of an average over a standard normal (Gauss–Hermite, nine points). */
const nodes = [
  [-4.512745863399783, 2.2345844007746563e-5],
  [-3.2054290028564703, 0.002789141321231769],
  [-2.07684797867783, 0.04991640676521788],
  [-1.0232556637891326, 0.244097502894939],
  [0, 0.40634920634920635],
  [1.0232556637891326, 0.244097502894939],
  [2.07684797867783, 0.04991640676521788],
  [3.2054290028564703, 0.002789141321231769],
  [4.512745863399783, 2.2345844007746563e-5],
] as const;

const outcomes = (['a', 'b', 'tie'] as const).map((outcome) => boundsOf({ outcome }));

/**
 * The pair whose answer is expected to tell most (mutual information of answer and utilities, Lindley 1956; Houlsby
 * and others 2011), pairs already asked left out; null when none is left.
 */
export function nextPair(
  preferences: Preferences,
  asked: readonly Pick<Choice, 'a' | 'b'>[],
): NextPair | null {
  const { ids } = preferences;
  const done = new Set(asked.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]));
  let best: NextPair | null = null;
  for (let i = 0; i < ids.length; i += 1) {
    for (let j = i + 1; j < ids.length; j += 1) {
      if (done.has(`${ids[i]}\n${ids[j]}`)) continue;
      const bits = expectedBits(preferences, i, j);
      if (best === null || bits > best.bits) best = { a: ids[i], b: ids[j], bits };
    }
  }
  return best;
}

/** Entropy of the answer as foreseen, less its mean entropy once the difference is known. */
function expectedBits(preferences: Preferences, i: number, j: number): number {
  const { mean, variance } = differenceOf(preferences, i, j);
  const sd = Math.sqrt(variance);
  const foreseen = outcomes.map(() => 0);
  let known = 0;
  for (const [x, weight] of nodes) {
    outcomes.forEach((bounds, o) => {
      const p = answerAt(bounds, mean + sd * x).chance;
      foreseen[o] += weight * p;
      known += weight * entropy(p);
    });
  }
  return Math.max(0, foreseen.reduce((sum, p) => sum + entropy(p), 0) - known);
}

function entropy(p: number): number {
  return p <= 0 ? 0 : -p * Math.log2(p);
}
