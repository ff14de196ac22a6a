/** Bins of 0.2 from −12: wishes beyond them share the first or the last bin, which costs time and nothing else. */
const binTotal = 128;
const lowest = -12;
const binsPerUnit = 5;

/** Most wishes that one person has. */
export const mostWishes = 1024;

const binOf = new Uint8Array(mostWishes);
const places = new Uint16Array(binTotal);

/** Positions of the best wishes, best first, as `keepBest` leaves them. */
export const best: Uint16Array = new Uint16Array(mostWishes);

/**
 * Puts the positions of the `keep` largest of the first `count` wishes into `best`, largest first, and returns how
 * many there are. Counting sort by bins, then an insertion sort of what is nearly in order.
 */
export function keepBest(wishes: Float64Array, count: number, keep: number): number {
  places.fill(0);
  for (let i = 0; i < count; i += 1) {
    const bin = ((wishes[i] - lowest) * binsPerUnit) | 0;
    const held = bin < 0 ? 0 : bin > binTotal - 1 ? binTotal - 1 : bin;
    binOf[i] = held;
    places[held] += 1;
  }
  let kept = 0;
  let bin = binTotal;
  while (bin > 0 && kept < keep) {
    bin -= 1;
    const here = places[bin];
    places[bin] = kept;
    kept += here;
  }
  for (let i = 0; i < count; i += 1) {
    const own = binOf[i];
    if (own < bin) continue;
    best[places[own]] = i;
    places[own] += 1;
  }
  settle(wishes, kept);
  return kept < keep ? kept : keep;
}

function settle(wishes: Float64Array, kept: number): void {
  for (let i = 1; i < kept; i += 1) {
    const own = best[i];
    const value = wishes[own];
    let at = i;
    while (at > 0 && wishes[best[at - 1]] < value) {
      best[at] = best[at - 1];
      at -= 1;
    }
    best[at] = own;
  }
}
