import { normalQuantile } from '@matchwright/odds';

/** Entries of a small table: three tables of four kilobytes stay in the nearest cache, larger ones do not. */
const size = 1024;
/** `hash & smallMask` is an index into a small table. */
export const smallMask: number = size - 1;

function table(quantile: (p: number) => number): Float32Array {
  return Float32Array.from({ length: size }, (_, i) => quantile((i + 0.5) / size));
}

/** Standard normal quantiles. */
export const smallNormals: Float32Array = table(normalQuantile);

/** Standard logistic quantiles. */
export const smallLogistics: Float32Array = table((p) => Math.log(p / (1 - p)));
