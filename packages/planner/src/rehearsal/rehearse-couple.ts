import type { Chance } from '@matchwright/dossier';
import { chanceIn } from './rehearse.js';
import type { RehearsalSeasons } from './rehearsal-seasons.js';

/** A couple's list played in the seasons of both. */
export type CoupleRehearsal = {
  readonly bothMatched: Chance;
  readonly oneMatched: Chance;
  readonly neither: Chance;
  /** By pair, in order of the list. */
  readonly pairs: readonly Chance[];
};

/**
 * Plays a couple's list: in each season the first pair that both programs would take. Each person's luck is their own;
 * the two are taken not to compete for one last place. Throws RangeError unless both have as many seasons.
 */
export function rehearseCouple(
  a: RehearsalSeasons,
  b: RehearsalSeasons,
  list: readonly { readonly a: string | null; readonly b: string | null }[],
): CoupleRehearsal {
  if (a.scenarios !== b.scenarios) throw new RangeError('both people need as many seasons');
  const opens = (seasons: RehearsalSeasons, track: string | null, k: number): boolean =>
    track === null || seasons.tracks.get(track)?.open[k] === 1;
  const got = new Int32Array(a.scenarios).fill(-1);
  for (let k = 0; k < got.length; k += 1) {
    got[k] = list.findIndex((pair) => opens(a, pair.a, k) && opens(b, pair.b, k));
  }
  const chance = chanceIn(a);
  const placed = (k: number): number => {
    const pair = list[got[k]];
    return pair === undefined ? 0 : (pair.a === null ? 0 : 1) + (pair.b === null ? 0 : 1);
  };
  return {
    bothMatched: chance((k) => placed(k) === 2),
    oneMatched: chance((k) => placed(k) === 1),
    neither: chance((k) => placed(k) === 0),
    pairs: list.map((_, i) => chance((k) => got[k] === i)),
  };
}
