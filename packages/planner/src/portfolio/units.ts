/** A resource counted in whole units: `uses[i]` and `cap` are integers, one unit is `1 / perOne` of the original. */
export type WholeUnits = { readonly uses: Float64Array; readonly cap: number };

const largest = 2 ** 50;

/**
 * Rewrites uses and their cap as whole numbers when the uses are decimals of at most six places (dollars and cents, say),
 * and divides by their common divisor, so that 5, 10, 15 of 100 becomes 1, 2, 3 of 20. Decimals are read as written:
 * 0.1 + 0.2 fits in 0.3. Returns null when no such unit exists.
 */
export function wholeUnits(uses: ArrayLike<number>, cap: number): WholeUnits | null {
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    const scaled = scaleUp(uses, scale);
    if (scaled !== null) return divided(scaled, Math.min(cap * scale, largest));
  }
  return null;
}

function scaleUp(uses: ArrayLike<number>, scale: number): Float64Array | null {
  const scaled = new Float64Array(uses.length);
  for (let i = 0; i < uses.length; i += 1) {
    const exact = uses[i] * scale;
    const whole = Math.round(exact);
    if (whole > largest || Math.abs(exact - whole) > 1e-9 * Math.max(1, Math.abs(exact) * 1e-3)) return null;
    scaled[i] = whole;
  }
  return scaled;
}

function divided(uses: Float64Array, cap: number): WholeUnits {
  let divisor = 0;
  for (const use of uses) divisor = greatestCommonDivisor(use, divisor);
  const unit = divisor === 0 ? 1 : divisor;
  // The slack lets a cap written as a decimal (0.3) hold what adds up to it exactly in decimals.
  return { uses: uses.map((use) => use / unit), cap: Math.floor(cap / unit + 1e-9) };
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
