/** Unfilled positions of `donor` go to `receiver`, at most `max` of them in all. Programs by index. */
export type Reversion = { readonly donor: number; readonly receiver: number; readonly max: number };

/**
 * One round of reversions: in the order listed, each donor gives what is unfilled, up to what is left of its
 * maximum. Changes `quota` and `left` (one entry a reversion) in place; true when any position moved.
 *
 * What is unfilled does not depend on which stable matching was found (rural hospitals, Roth 1986). A program
 * that receives in this round may pass on in the next, so chains run to their end.
 */
export function revertUnfilled(
  quota: Int32Array,
  filled: Int32Array,
  reversions: readonly Reversion[],
  left: Int32Array,
): boolean {
  const unfilled = quota.map((seats, p) => Math.max(seats - filled[p], 0));
  let moved = false;
  for (const [i, { donor, receiver }] of reversions.entries()) {
    const given = Math.min(unfilled[donor], left[i]);
    if (given === 0) continue;
    unfilled[donor] -= given;
    left[i] -= given;
    quota[donor] -= given;
    quota[receiver] += given;
    moved = true;
  }
  return moved;
}
