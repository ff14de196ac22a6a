import type { Chance } from '@matchwright/dossier';
import { chanceIn } from './rehearse.js';
import { playList } from './play-list.js';
import { expectedPoints, type PlaceValues } from './true-order.js';
import type { RehearsalEntry } from './rehearsal-list.js';
import type { RehearsalSeasons } from './rehearsal-seasons.js';

/** What one changed list does, against the list as it stands, on the same seasons. */
export type ListChange = {
  readonly track: string;
  /** Position that the track has, or would get, from 1. */
  readonly position: number;
  readonly unmatched: Chance;
  /** Change of the chance to stay unmatched. */
  readonly unmatchedMoved: number;
  /** Chance to be matched in that track: as things stand when dropped, as they would be when added. */
  readonly matchedThere: Chance;
  /** Change of the mean points, where values are given. */
  readonly pointsMoved: number | null;
};

/** What leaving out each track in turn would do. */
export function dropEffects(
  seasons: RehearsalSeasons,
  list: readonly RehearsalEntry[],
  values?: PlaceValues,
): readonly ListChange[] {
  return list.map(({ track }, i) => change(seasons, list, list.toSpliced(i, 1), track, i, list, values));
}

/** What one more track would do at a position (from 1). Throws RangeError for a position that the list cannot have. */
export function addEffect(
  seasons: RehearsalSeasons,
  list: readonly RehearsalEntry[],
  entry: RehearsalEntry,
  position: number,
  values?: PlaceValues,
): ListChange {
  if (!Number.isInteger(position) || position < 1 || position > list.length + 1) {
    throw new RangeError(`a position from 1 to ${list.length + 1}, got ${position}`);
  }
  const longer = list.toSpliced(position - 1, 0, entry);
  return change(seasons, list, longer, entry.track, position - 1, longer, values);
}

function change(
  seasons: RehearsalSeasons,
  before: readonly RehearsalEntry[],
  after: readonly RehearsalEntry[],
  track: string,
  at: number,
  holding: readonly RehearsalEntry[],
  values: PlaceValues | undefined,
): ListChange {
  const chance = chanceIn(seasons);
  const without = (list: readonly RehearsalEntry[]): Chance => {
    const { entry } = playList(seasons, list);
    return chance((k) => entry[k] < 0);
  };
  const { entry } = playList(seasons, holding);
  const unmatched = without(after);
  return {
    track,
    position: at + 1,
    unmatched,
    unmatchedMoved: unmatched.mid - without(before).mid,
    matchedThere: chance((k) => entry[k] === at),
    pointsMoved:
      values === undefined
        ? null
        : expectedPoints(seasons, after, values) - expectedPoints(seasons, before, values),
  };
}
