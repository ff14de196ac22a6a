import type { Chance } from '@matchwright/dossier';
import { ensembleChance } from '@matchwright/market';
import { playList, type PlayedList } from './play-list.js';
import type { RehearsalEntry } from './rehearsal-list.js';
import type { RehearsalSeasons } from './rehearsal-seasons.js';

/** One position of a rehearsed list. */
export type RehearsedPosition = {
  /** From 1. */
  readonly position: number;
  readonly track: string;
  /** Program id, or the track's own code; null where no season knows the track (never interviewed there). */
  readonly option: string | null;
  readonly letter: 'C' | 'A' | 'P' | null;
  /** Matched exactly here. */
  readonly matched: Chance;
  /** Matched here or higher. */
  readonly byHere: Chance;
  /** This track would take the person, asked or not. */
  readonly open: Chance;
  /** Matched here but to no first year (advanced tracks). */
  readonly withoutFirstYear: Chance | null;
};

/** A rank list played in all seasons. */
export type Rehearsal = {
  readonly scenarios: number;
  readonly positions: readonly RehearsedPosition[];
  /** Matched at a program, in any of its tracks. */
  readonly byProgram: readonly { readonly option: string; readonly matched: Chance }[];
  readonly matched: Chance;
  readonly unmatched: Chance;
  /** Matched to an advanced place without a first year. */
  readonly advancedWithoutFirstYear: Chance;
  /** First years matched to, by track, over all supplemental lists. */
  readonly firstYears: readonly { readonly track: string; readonly matched: Chance }[];
};

/** Plays a list in thousands of seasons: where it ends, how often it ends nowhere, and how often without a first year. */
export function rehearse(seasons: RehearsalSeasons, list: readonly RehearsalEntry[]): Rehearsal {
  const played = playList(seasons, list);
  const chance = chanceIn(seasons);
  const inTrack = (code: string): number => (seasons.tracks.get(code)?.letter === 'A' ? 1 : 0);
  const advanced = Uint8Array.from(list, ({ track }) => inTrack(track));
  const lacks = (k: number): boolean =>
    played.entry[k] >= 0 && advanced[played.entry[k]] === 1 && played.firstYear[k] < 0;
  return {
    scenarios: seasons.scenarios,
    positions: list.map(({ track }, i) => {
      const known = seasons.tracks.get(track);
      return {
        position: i + 1,
        track,
        option: known?.option ?? null,
        letter: known?.letter ?? null,
        matched: chance((k) => played.entry[k] === i),
        byHere: chance((k) => played.entry[k] >= 0 && played.entry[k] <= i),
        open: chance((k) => known?.open[k] === 1),
        withoutFirstYear: advanced[i] === 1 ? chance((k) => played.entry[k] === i && lacks(k)) : null,
      };
    }),
    byProgram: byProgram(seasons, list, played),
    matched: chance((k) => played.entry[k] >= 0),
    unmatched: chance((k) => played.entry[k] < 0),
    advancedWithoutFirstYear: chance(lacks),
    firstYears: firstYears(seasons, list, played),
  };
}

/** Chance of an event told scenario by scenario, with its range over the ensemble. */
export function chanceIn(seasons: RehearsalSeasons): (event: (k: number) => boolean) => Chance {
  return (event) => {
    const hits = new Uint8Array(seasons.scenarios);
    for (let k = 0; k < hits.length; k += 1) hits[k] = event(k) ? 1 : 0;
    return ensembleChance(hits, seasons.memberOf, seasons.members);
  };
}

function byProgram(
  seasons: RehearsalSeasons,
  list: readonly RehearsalEntry[],
  { entry }: PlayedList,
): Rehearsal['byProgram'] {
  const optionOf = list.map(({ track }) => seasons.tracks.get(track)?.option ?? null);
  const chance = chanceIn(seasons);
  return [...new Set(optionOf)]
    .filter((option) => option !== null)
    .map((option) => ({ option, matched: chance((k) => entry[k] >= 0 && optionOf[entry[k]] === option) }));
}

function firstYears(
  seasons: RehearsalSeasons,
  list: readonly RehearsalEntry[],
  { entry, firstYear }: PlayedList,
): Rehearsal['firstYears'] {
  const chance = chanceIn(seasons);
  const codes = new Set(list.flatMap(({ supplemental }) => supplemental));
  return [...codes].map((track) => ({
    track,
    matched: chance((k) => firstYear[k] >= 0 && list[entry[k]].supplemental[firstYear[k]] === track),
  }));
}
