/** Solves A·X = B in place for a symmetric positive definite A (n × n, row-major) and B (n × m) by Cholesky. */
export function solveSymmetric(a: Float64Array, b: Float64Array, n: number, m: number): void {
  for (let j = 0; j < n; j += 1) {
    for (let i = j; i < n; i += 1) {
      let sum = a[i * n + j];
      for (let k = 0; k < j; k += 1) sum -= a[i * n + k] * a[j * n + k];
      if (i === j) {
        if (sum <= 0) throw new RangeError('solveSymmetric: the matrix is not positive definite');
        a[j * n + j] = Math.sqrt(sum);
      } else {
        a[i * n + j] = sum / a[j * n + j];
      }
    }
  }
  for (let c = 0; c < m; c += 1) {
    for (let i = 0; i < n; i += 1) {
      let sum = b[i * m + c];
      for (let k = 0; k < i; k += 1) sum -= a[i * n + k] * b[k * m + c];
      b[i * m + c] = sum / a[i * n + i];
    }
    for (let i = n - 1; i >= 0; i -= 1) {
      let sum = b[i * m + c];
      for (let k = i + 1; k < n; k += 1) sum -= a[k * n + i] * b[k * m + c];
      b[i * m + c] = sum / a[i * n + i];
    }
  }
}
