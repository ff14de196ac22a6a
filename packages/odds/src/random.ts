/**
 * Counter-based randomness: a draw is a pure function of (seed, stream, index), so results depend neither on the
 * order of evaluation nor on the number of workers, and every what-if sees the same luck.
 */

const tableBits = 16;
const tableSize = 1 << tableBits;

/** Mixes two 32-bit integers into one (MurmurHash3's finaliser over a Weyl step). */
export function mix(a: number, b: number): number {
  let h = (a ^ Math.imul(b, 0x9e3779b1)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit key of a text (FNV-1a), for streams named by program or track. */
export function keyOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Standard normal quantile (Acklam's rational approximation, relative error below 1.2e-9). */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`normalQuantile: p must be inside (0, 1), got ${p}`);
  if (p < 0.02425) return tailQuantile(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - 0.02425) return -tailQuantile(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  const top =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
    2.506628277459239;
  const bottom =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1;
  return (top * q) / bottom;
}

function tailQuantile(q: number): number {
  const top =
    ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
      q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const bottom =
    (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q +
    1;
  return top / bottom;
}

function quantileTable(quantile: (p: number) => number): Float32Array {
  const table = new Float32Array(tableSize);
  for (let i = 0; i < tableSize; i += 1) table[i] = quantile((i + 0.5) / tableSize);
  return table;
}

/** Standard normal quantiles by the top 16 bits of a hash: `normals[h >>> 16]` is one draw. */
export const normals: Float32Array = quantileTable(normalQuantile);

/** Standard logistic quantiles by the top 16 bits of a hash. */
export const logistics: Float32Array = quantileTable((p) => Math.log(p / (1 - p)));

/** A uniform draw in (0, 1) from a hash. */
export function unit(hash: number): number {
  return (hash + 0.5) / 4294967296;
}

/** A standard normal draw of one stream at one index. */
export function normalAt(stream: number, index: number): number {
  return normals[mix(stream, index) >>> 16];
}

/** A gamma draw with the given shape and scale 1 (Marsaglia and Tsang 2000; boosted below shape 1). */
export function gammaAt(stream: number, index: number, shape: number): number {
  if (!(shape > 0)) throw new RangeError(`gammaAt: shape must be positive, got ${shape}`);
  const base = mix(stream, index);
  const boost = shape < 1 ? unit(mix(base, 0x5bd1e995)) ** (1 / shape) : 1;
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 0; attempt < 64; attempt += 1) {
    const x = normals[mix(base, 2 * attempt + 1) >>> 16];
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(unit(mix(base, 2 * attempt + 2))) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
      return d * v * boost;
    }
  }
  return d * boost;
}

/** A Beta draw of one stream at one index. */
export function betaAt(stream: number, index: number, a: number, b: number): number {
  const x = gammaAt(mix(stream, 1), index, a);
  const y = gammaAt(mix(stream, 2), index, b);
  return x / (x + y);
}
