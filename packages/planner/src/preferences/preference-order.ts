import { chanceOver, type Preferences } from './fit-preferences.js';

/** Neighbours in the order that cannot be told apart yet: positions `from` to `to`, from 1. */
export type TieGroup = { readonly from: number; readonly to: number; readonly ids: readonly string[] };

/** One item in the order. */
export type OrderedItem = {
  readonly id: string;
  readonly position: number;
  readonly mean: number;
  readonly sd: number;
  /** Positions that it may as well have: its own, or those of the ties it belongs to. */
  readonly from: number;
  readonly to: number;
  /** Chance that it is liked better than the next; null for the last. */
  readonly overNext: number | null;
};

/** The order by liking, best first, with the ties named. */
export type PreferenceOrder = {
  readonly items: readonly OrderedItem[];
  /** Longest runs of neighbours of which no two can be told apart; runs may overlap. */
  readonly ties: readonly TieGroup[];
};

/** How sure an order of two must be to be named. */
export const sureEnough = 0.9;

/** Orders items by their mean utility and names the runs that are not distinguishable at `sure`. */
export function preferenceOrder(preferences: Preferences, sure = sureEnough): PreferenceOrder {
  const { ids, mean, sd } = preferences;
  // equal means stand in the order given
  const order = ids.map((_, i) => i).sort((x, y) => mean[y] - mean[x] || x - y);
  const ties = runs(preferences, order, sure);
  return {
    ties,
    items: order.map((i, at) => {
      const own = ties.filter(({ from, to }) => from <= at + 1 && at + 1 <= to);
      return {
        id: ids[i],
        position: at + 1,
        mean: mean[i],
        sd: sd[i],
        from: Math.min(at + 1, ...own.map(({ from }) => from)),
        to: Math.max(at + 1, ...own.map(({ to }) => to)),
        overNext: at + 1 < order.length ? chanceOver(preferences, i, order[at + 1]) : null,
      };
    }),
  };
}

function runs(preferences: Preferences, order: readonly number[], sure: number): readonly TieGroup[] {
  const found: TieGroup[] = [];
  let reached = 0;
  for (let from = 0; from < order.length; from += 1) {
    let to = from;
    while (to + 1 < order.length && isTiedWithAll(preferences, order, from, to + 1, sure)) to += 1;
    if (to > from && to > reached) {
      found.push({
        from: from + 1,
        to: to + 1,
        ids: order.slice(from, to + 1).map((i) => preferences.ids[i]),
      });
    }
    reached = Math.max(reached, to);
  }
  return found;
}

function isTiedWithAll(
  preferences: Preferences,
  order: readonly number[],
  from: number,
  next: number,
  sure: number,
): boolean {
  for (let at = from; at < next; at += 1) {
    if (chanceOver(preferences, order[at], order[next]) >= sure) return false;
  }
  return true;
}
