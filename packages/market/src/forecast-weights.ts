/** Number of equally weighted particles that carry as much: (Σw)² / Σw². */
export function effectiveNumber(weights: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (const w of weights) {
    sum += w;
    squares += w * w;
  }
  return (sum * sum) / squares;
}

/** Weights of log-likelihoods, the largest 1. */
export function weightsOf(
  logWeights: Float64Array,
  out: Float64Array = new Float64Array(logWeights.length),
): Float64Array {
  let top = -Infinity;
  for (const x of logWeights) if (x > top) top = x;
  for (let k = 0; k < out.length; k += 1) out[k] = Math.exp(logWeights[k] - top);
  return out;
}

/** Systematic resampling: as many particles as before, in order of their source; `start` in (0, 1). */
export function resample(weights: Float64Array, start: number): Int32Array {
  const total = weights.reduce((sum, w) => sum + w, 0);
  const out = new Int32Array(weights.length);
  let at = 0;
  let reached = weights[0] / total;
  for (let i = 0; i < out.length; i += 1) {
    const target = (i + start) / out.length;
    while (reached < target && at < weights.length - 1) {
      at += 1;
      reached += weights[at] / total;
    }
    out[i] = at;
  }
  return out;
}

/** Mean of values under weights. */
export function weightedMean(values: Float64Array | Float32Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let k = 0; k < values.length; k += 1) {
    sum += weights[k] * values[k];
    total += weights[k];
  }
  return sum / total;
}
