/** The positions of each program and who holds them, as sorted keys (see `KEY_SPAN`), best first. */
export type Seats = {
  readonly quota: Int32Array;
  readonly filled: Int32Array;
  readonly offset: Int32Array;
  readonly held: Float64Array;
};

/** Makes empty positions for the given quotas; one spare place a program serves while somebody is displaced. */
export function createSeats(quota: Int32Array): Seats {
  const offset = new Int32Array(quota.length + 1);
  for (let p = 0; p < quota.length; p++) offset[p + 1] = offset[p] + quota[p] + 1;
  return {
    quota,
    filled: new Int32Array(quota.length),
    offset,
    held: new Float64Array(offset[quota.length]),
  };
}

/** How many of those whom program `p` holds stand before `key`. */
function standingOf(seats: Seats, p: number, key: number): number {
  let low = seats.offset[p];
  let high = low + seats.filled[p];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seats.held[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low - seats.offset[p];
}

/** True when `p` would choose `key` from those it holds and `key`, itself held or not: key ∈ Ch_p(held ∪ key). */
export function takesOne(seats: Seats, p: number, key: number): boolean {
  return standingOf(seats, p, key) < seats.quota[p];
}

/** True when `p` would choose both of two keys from those it holds and the two. */
export function takesBoth(seats: Seats, p: number, key: number, other: number): boolean {
  const better = Math.min(key, other);
  const worse = Math.max(key, other);
  const before = standingOf(seats, p, worse);
  const at = standingOf(seats, p, better);
  const betterIsHeld = at < seats.filled[p] && seats.held[seats.offset[p] + at] === better;
  return before - (betterIsHeld ? 1 : 0) + 2 <= seats.quota[p];
}

/** Seats a key at `p`; returns the key that is displaced, or -1. The key must not be held, `p` must take it. */
export function seat(seats: Seats, p: number, key: number): number {
  const start = seats.offset[p];
  const { held, filled } = seats;
  let i = start + filled[p];
  for (; i > start && held[i - 1] > key; i--) held[i] = held[i - 1];
  held[i] = key;
  filled[p]++;
  return filled[p] > seats.quota[p] ? held[start + --filled[p]] : -1;
}

/** Takes a key out of `p`, where it must be held. */
export function unseat(seats: Seats, p: number, key: number): void {
  const start = seats.offset[p];
  const end = start + --seats.filled[p];
  let i = start + standingOf(seats, p, key);
  for (; i < end; i++) seats.held[i] = seats.held[i + 1];
}
