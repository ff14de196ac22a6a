/**
 * Kendall's τ of two rows of values (τ-b, ties counted as neither): 1 the same order, −1 the reverse; 0 where one row
 * is all ties. Throws RangeError for rows of different length.
 */
export function kendallTau(x: readonly number[], y: readonly number[]): number {
  if (x.length !== y.length) throw new RangeError('kendallTau: rows of one length are needed');
  let same = 0;
  let inX = 0;
  let inY = 0;
  for (let i = 0; i < x.length; i += 1) {
    for (let j = i + 1; j < x.length; j += 1) {
      const dx = Math.sign(x[i] - x[j]);
      const dy = Math.sign(y[i] - y[j]);
      same += dx * dy;
      inX += dx * dx;
      inY += dy * dy;
    }
  }
  return inX === 0 || inY === 0 ? 0 : same / Math.sqrt(inX * inY);
}
