/**
 * The smallest of the steps 1 … `most` after which something has flipped, given that the one before it has not: found by
 * doubling, then by halving what lies between. Null where not even the largest step flips it. Where a thing flips back and
 * forth, the step found is one at which it flips, not always the first.
 */
export function smallestStep(most: number, flipsAt: (step: number) => boolean): number | null {
  let still = 0;
  let step = 1;
  while (step < most && !flipsAt(step)) {
    still = step;
    step = Math.min(most, 2 * step);
  }
  if (step >= most && !flipsAt(most)) return null;
  let flipped = Math.min(step, most);
  while (flipped - still > 1) {
    const middle = (still + flipped) >> 1;
    if (flipsAt(middle)) flipped = middle;
    else still = middle;
  }
  return flipped;
}
