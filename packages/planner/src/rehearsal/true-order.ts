import { mix } from '@matchwright/odds';
import { playList } from './play-list.js';
import type { RehearsalEntry } from './rehearsal-list.js';
import type { RehearsalSeasons } from './rehearsal-seasons.js';

/** What places are worth to the person. */
export type PlaceValues = {
  /** Points of a match by track code; 0 for a code left out. */
  readonly points: ReadonlyMap<string, number>;
  /** Points lost where an advanced place comes without a first year; 0 unless told. */
  readonly lostWithoutFirstYear?: number | undefined;
};

/** Mean points of a list over the seasons; no match is worth 0. */
export function expectedPoints(
  seasons: RehearsalSeasons,
  list: readonly RehearsalEntry[],
  values: PlaceValues,
): number {
  const { entry, firstYear } = playList(seasons, list);
  const points = Float64Array.from(list, ({ track }) => values.points.get(track) ?? 0);
  const lost = Float64Array.from(list, ({ track }) =>
    seasons.tracks.get(track)?.letter === 'A' ? (values.lostWithoutFirstYear ?? 0) : 0,
  );
  let sum = 0;
  for (let k = 0; k < entry.length; k += 1) {
    const at = entry[k];
    if (at >= 0) sum += points[at] - (firstYear[k] < 0 ? lost[at] : 0);
  }
  return sum / entry.length;
}

/** One other order of the same list, and what it would change. */
export type OrderTried = {
  /** Indices into the list. */
  readonly order: readonly number[];
  /** Change of the mean points. */
  readonly gain: number;
};

/** What trying other orders has shown. */
export type OrderCheck = {
  /** True where the list goes down in points throughout. */
  readonly isTrueOrder: boolean;
  readonly points: number;
  readonly tried: number;
  /** Swap of positions i + 1 and i + 2, for every i. */
  readonly swaps: readonly OrderTried[];
  /** The best of all orders tried; its gain is never above 0 for a true order. */
  readonly best: OrderTried;
};

/**
 * Tries all swaps of neighbours and `shuffles` random orders on the same seasons. A list in true order of preference
 * is never beaten in any season (Dubins and Freedman 1981), so none gains; with `lostWithoutFirstYear` an advanced
 * place is worth less in seasons without a first year, and then an order can gain: see docs/rank-list.md.
 */
export function checkOrder(
  seasons: RehearsalSeasons,
  list: readonly RehearsalEntry[],
  values: PlaceValues,
  shuffles = 200,
  seed = 1,
): OrderCheck {
  const points = expectedPoints(seasons, list, values);
  const same = list.map((_, i) => i);
  const gainOf = (order: readonly number[]): OrderTried => ({
    order,
    gain: rounded(
      expectedPoints(
        seasons,
        order.map((i) => list[i]),
        values,
      ) - points,
    ),
  });
  const swaps = same.slice(1).map((_, i) => gainOf(swapped(same, i)));
  let best = swaps.reduce((top, next) => (next.gain > top.gain ? next : top), { order: same, gain: 0 });
  for (let s = 0; s < shuffles && list.length > 1; s += 1) {
    const next = gainOf(shuffled(same, mix(seed, s)));
    if (next.gain > best.gain) best = next;
  }
  return {
    isTrueOrder: list.every(
      ({ track }, i) =>
        i === 0 || (values.points.get(list[i - 1].track) ?? 0) >= (values.points.get(track) ?? 0),
    ),
    points,
    tried: swaps.length + (list.length > 1 ? shuffles : 0),
    swaps,
    best,
  };
}

/** Sums in another order differ in the last bits; that is no gain. */
function rounded(gain: number): number {
  return Math.round(gain * 1e9) / 1e9;
}

function swapped(order: readonly number[], i: number): number[] {
  return order.with(i, order[i + 1]).with(i + 1, order[i]);
}

/** Fisher–Yates with a counter-based stream. */
function shuffled(order: readonly number[], stream: number): number[] {
  const out = [...order];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = mix(stream, i) % (i + 1);
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}
