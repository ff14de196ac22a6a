/** Square matrices here are Float64Array, n × n, row by row. */

/** Lower Cholesky factor of a positive definite matrix. Throws RangeError where it is not. */
export function cholesky(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * n + j];
      for (let k = 0; k < j; k += 1) sum -= lower[i * n + k] * lower[j * n + k];
      if (i === j) {
        if (!(sum > 0)) throw new RangeError('cholesky: the matrix is not positive definite');
        lower[i * n + i] = Math.sqrt(sum);
      } else {
        lower[i * n + j] = sum / lower[j * n + j];
      }
    }
  }
  return lower;
}

/** Solves A x = b from the lower factor of A; writes into b. */
function solveInto(lower: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i += 1) {
    let sum = b[i];
    for (let k = 0; k < i; k += 1) sum -= lower[i * n + k] * b[k];
    b[i] = sum / lower[i * n + i];
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = b[i];
    for (let k = i + 1; k < n; k += 1) sum -= lower[k * n + i] * b[k];
    b[i] = sum / lower[i * n + i];
  }
}

/** Solves A x = b from the lower factor of A. */
export function solve(lower: Float64Array, n: number, b: Float64Array): Float64Array {
  const x = b.slice();
  solveInto(lower, n, x);
  return x;
}

/** The inverse of a positive definite matrix. */
export function inverse(matrix: Float64Array, n: number): Float64Array {
  const lower = cholesky(matrix, n);
  const out = new Float64Array(n * n);
  const column = new Float64Array(n);
  for (let j = 0; j < n; j += 1) {
    column.fill(0);
    column[j] = 1;
    solveInto(lower, n, column);
    for (let i = 0; i < n; i += 1) out[i * n + j] = column[i];
  }
  return out;
}

/** The standard normal distribution function, within 1e-7 (Abramowitz and Stegun 7.1.26). */
export function normalCdf(x: number): number {
  const t = 1 / (1 + 0.3275911 * (Math.abs(x) / Math.SQRT2));
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = 0.5 * poly * Math.exp((-x * x) / 2);
  return x >= 0 ? 1 - tail : tail;
}
