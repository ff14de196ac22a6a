import type { Goal, Chance } from '@matchwright/dossier';
import { weightedChance } from './forecast-range.js';
import { placeGiven, type OptionRow } from './forecast-rows.js';
import type { Word } from './forecast-events.js';
import { weightedMean } from './forecast-weights.js';

/** How a season can end, in the order of the applicant's goal; a first year alone counts only without radiology. */
export const routes = ['ir', 'dr', 'prelimOnly', 'none'] as const;
export type Route = (typeof routes)[number];
export type ByRoute<T> = Readonly<Record<Route, T>>;

/** Chances of the routes by particle, kept up to date as words come in. */
export type RouteBoard = {
  /** Replaces the chance of a place at one option. */
  readonly set: (option: number, word: Word) => void;
  /** Chance of each route by particle as things stand; arrays are reused. */
  readonly read: () => ByRoute<Float64Array>;
};

type Group = 'IR' | 'DR' | 'first';

/** Starts a board with what is known of each option. */
export function routeBoard(
  rows: readonly (OptionRow | null)[],
  words: readonly Word[],
  scenarios: number,
  goal: Goal,
): RouteBoard {
  const place = rows.map(() => new Float32Array(scenarios));
  const missing: Record<Group, Float64Array> = {
    IR: new Float64Array(scenarios),
    DR: new Float64Array(scenarios),
    first: new Float64Array(scenarios),
  };
  const stale = new Set<Group>(['IR', 'DR', 'first']);
  const out = {
    ir: new Float64Array(scenarios),
    dr: new Float64Array(scenarios),
    prelimOnly: new Float64Array(scenarios),
    none: new Float64Array(scenarios),
  };
  const set: RouteBoard['set'] = (option, word) => {
    const row = rows[option];
    if (row === null) return;
    const own = place[option];
    for (let k = 0; k < scenarios; k += 1) own[k] = placeGiven(row, word, k);
    stale.add(groupOf(row));
  };
  words.forEach((word, option) => set(option, word));
  const refresh = (group: Group): void => {
    const none = missing[group].fill(1);
    rows.forEach((row, option) => {
      if (row === null || groupOf(row) !== group) return;
      const own = place[option];
      for (let k = 0; k < scenarios; k += 1) none[k] *= 1 - own[k];
    });
  };
  return {
    set,
    read: () => {
      for (const group of stale) refresh(group);
      stale.clear();
      const { IR, DR, first } = missing;
      for (let k = 0; k < scenarios; k += 1) {
        out.ir[k] = goal === 'dr-first' ? DR[k] * (1 - IR[k]) : 1 - IR[k];
        out.dr[k] = goal === 'dr-first' ? 1 - DR[k] : IR[k] * (1 - DR[k]);
        out.prelimOnly[k] = IR[k] * DR[k] * (1 - first[k]);
        out.none[k] = IR[k] * DR[k] * first[k];
      }
      return out;
    },
  };
}

function groupOf({ option }: OptionRow): Group {
  return option.specialty === 'IR' || option.specialty === 'DR' ? option.specialty : 'first';
}

/** Applies one function to each route. */
export function byRoute<T>(of: (route: Route) => T): ByRoute<T> {
  return { ir: of('ir'), dr: of('dr'), prelimOnly: of('prelimOnly'), none: of('none') };
}

/** Mean chance of each route under weights. */
export function routeMeans(values: ByRoute<Float64Array>, weights: Float64Array): ByRoute<number> {
  return byRoute((route) => weightedMean(values[route], weights));
}

/** Chance of each route with its range. */
export function routeChances(
  values: ByRoute<Float64Array>,
  weights: Float64Array,
  memberOf: Uint16Array,
  members: number,
): ByRoute<Chance> {
  return byRoute((route) => weightedChance(values[route], weights, memberOf, members));
}
