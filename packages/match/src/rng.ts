/** State of an sfc32 generator: four 32-bit words. */
export type Rng = Uint32Array;

/**
 * Makes an sfc32 generator (Doty-Humphrey's small fast counting generator): one stream for each seed and number.
 *
 * Words are seed, stream, 0x9E3779B9 and a counter from 1; the first 20 outputs are thrown away.
 */
export function createRng(seed: number, stream: number): Rng {
  const rng = Uint32Array.of(seed, stream, 0x9e37_79b9, 1);
  for (let i = 0; i < 20; i++) nextWord(rng);
  return rng;
}

/** The next 32 random bits, as a whole number from 0 to 2^32 - 1. */
export function nextWord(rng: Rng): number {
  const a = rng[0];
  const b = rng[1];
  const c = rng[2];
  const out = (a + b + rng[3]) >>> 0;
  rng[3] += 1;
  rng[0] = b ^ (b >>> 9);
  rng[1] = c + (c << 3);
  rng[2] = ((c << 21) | (c >>> 11)) + out;
  return out;
}

/** A whole number from 0 to `n - 1`, for `n` up to 2^21. */
export function nextInt(rng: Rng, n: number): number {
  return Math.floor((nextWord(rng) * n) / 2 ** 32);
}

/** A double from 0 up to, not including, 1 (a multiple of 2^-32). */
export function nextUnit(rng: Rng): number {
  return nextWord(rng) / 2 ** 32;
}
