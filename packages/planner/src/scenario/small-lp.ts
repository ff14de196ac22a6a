/** The best mix of columns and what the limits are worth. */
export type Mix = {
  /** Per column: its share; the shares sum to 1. */
  readonly share: Float64Array;
  /** Per limit: value of one more unit, at least 0. */
  readonly price: Float64Array;
  readonly value: number;
};

const tolerance = 1e-10;

/**
 * The mix of columns with the largest worth within the limits: `max Σ share · worth` with shares that sum to 1 and
 * `Σ share · use ≤ limit` in every row. A dense tableau (simplex, Bland's rule once it stalls) for a handful of rows.
 *
 * @param use - per column: use of each limit; column 0 must keep them all
 */
export function bestMix(worth: readonly number[], use: readonly Float64Array[], limit: Float64Array): Mix {
  const rows = limit.length + 1;
  const columns = worth.length;
  const width = columns + limit.length + 1;
  const convex = rows - 1;
  const t = new Float64Array((rows + 1) * width);
  const basis = new Int32Array(rows);
  for (let r = 0; r < convex; r++) {
    // the convexity row times column 0's use is taken off, so that column 0 and the slacks are a feasible start
    for (let j = 0; j < columns; j++) t[r * width + j] = use[j][r] - use[0][r];
    t[r * width + columns + r] = 1;
    t[r * width + width - 1] = Math.max(0, limit[r] - use[0][r]);
    basis[r] = columns + r;
  }
  for (let j = 0; j < columns; j++) t[convex * width + j] = 1;
  t[convex * width + width - 1] = 1;
  basis[convex] = 0;
  const objective = rows * width;
  for (let j = 0; j < columns; j++) t[objective + j] = worth[j] - worth[0];
  for (let step = 0; step < 400; step++) {
    const enter = entering(t, objective, width, step > 200);
    if (enter < 0) break;
    const leave = leaving(t, basis, rows, width, enter);
    if (leave < 0) break;
    pivot(t, rows, width, leave, enter);
    basis[leave] = enter;
  }
  const share = new Float64Array(columns);
  for (let r = 0; r < rows; r++) if (basis[r] < columns) share[basis[r]] = t[r * width + width - 1];
  const price = Float64Array.from(limit, (_, r) => Math.max(0, -t[objective + columns + r]));
  return { share, price, value: worth.reduce((sum, w, j) => sum + w * share[j], 0) };
}

function entering(t: Float64Array, objective: number, width: number, first: boolean): number {
  let best = -1;
  let most = tolerance;
  for (let j = 0; j < width - 1; j++) {
    if (t[objective + j] <= most) continue;
    if (first) return j;
    most = t[objective + j];
    best = j;
  }
  return best;
}

function leaving(t: Float64Array, basis: Int32Array, rows: number, width: number, enter: number): number {
  let best = -1;
  let least = Infinity;
  for (let r = 0; r < rows; r++) {
    const slope = t[r * width + enter];
    if (slope <= tolerance) continue;
    const ratio = t[r * width + width - 1] / slope;
    if (ratio < least - 1e-14 || (ratio <= least + 1e-14 && best >= 0 && basis[r] < basis[best])) {
      least = ratio;
      best = r;
    }
  }
  return best;
}

function pivot(t: Float64Array, rows: number, width: number, at: number, enter: number): void {
  const by = 1 / t[at * width + enter];
  for (let j = 0; j < width; j++) t[at * width + j] *= by;
  for (let r = 0; r <= rows; r++) {
    const factor = t[r * width + enter];
    if (r === at || factor === 0) continue;
    for (let j = 0; j < width; j++) t[r * width + j] -= factor * t[at * width + j];
  }
}
