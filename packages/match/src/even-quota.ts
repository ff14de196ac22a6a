/**
 * One round of the even-number option (in Roth & Peranson 1999, not on the NRMP's help pages of today): every
 * program of `even` that filled an odd number is cut to one less, all at once. Changes `quota` in place; true
 * when any was cut. The rule for what follows, a new run from nobody placed, is this project's own.
 */
export function cutOddFills(quota: Int32Array, filled: Int32Array, even: readonly number[]): boolean {
  let cut = false;
  for (const p of even) {
    if (filled[p] % 2 === 0) continue;
    quota[p] = filled[p] - 1;
    cut = true;
  }
  return cut;
}
