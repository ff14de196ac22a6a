import type { Almanac } from '@matchwright/almanac';
import type { Chance, Profile } from '@matchwright/dossier';
import { scenariosGiven, type ForecastInput, type SeasonSoFar } from '@matchwright/market';
import { outcomePoints, programPoints } from '../outcome-points.js';
import { playList } from '../rehearsal/play-list.js';
import { seasonsFrom, type RehearsalSeasons } from '../rehearsal/rehearsal-seasons.js';
import { chanceIn } from '../rehearsal/rehearse.js';

/** What keeping one interview is worth beside all the others, given everything heard so far. */
export type SlotValue = {
  readonly program: string;
  /** Chance that the season ends in radiology only because of this interview: lost when it is given back. */
  readonly lost: Chance;
  /** Expected points of the outcome (0–100) lost when it is given back: a better place counts too. */
  readonly points: number;
  /** Chance that the season ends at this program. */
  readonly endsHere: Chance;
};

/**
 * The value of each interview in hand: the season's scenarios that agree with what was heard, played with a list of
 * every program that may still take the person in order of the person's own points, with and without this one. What
 * may still come counts as often as it comes.
 */
export function slotValues(input: ForecastInput, season: SeasonSoFar): readonly SlotValue[] {
  const seasons = seasonsFrom(
    scenariosGiven(input, season),
    new Map(season.applied.map(({ program, mode }) => [program, mode])),
  );
  const gone = new Set(['declined', 'withdrawn', 'rejected']);
  const last = new Map(season.events.map(({ program, kind }) => [program, kind]));
  const invited = new Set(
    season.events
      .filter(({ kind }) => kind === 'invited' || kind === 'interviewed')
      .map(({ program }) => program),
  );
  const kept = [...invited].filter((program) => !gone.has(last.get(program) ?? ''));
  return valuesOf(seasons, kept, pointsByTrack(input.almanac, input.profile, seasons));
}

/** The values in seasons already drawn; `points` by track, tracks left out are not ranked. */
export function valuesOf(
  seasons: RehearsalSeasons,
  kept: readonly string[],
  points: ReadonlyMap<string, number>,
): readonly SlotValue[] {
  const chance = chanceIn(seasons);
  const all = [...points].toSorted((a, b) => b[1] - a[1]).map(([track]) => track);
  const entries = (codes: readonly string[]) => codes.map((track) => ({ track, supplemental: [] }));
  const { entry } = playList(seasons, entries(all));
  const worth = Float64Array.from(all, (track) => points.get(track) ?? 0);
  return kept.map((program) => {
    const own = all.map((track) => seasons.tracks.get(track)?.option === program);
    const others = all.filter((_, t) => !own[t]);
    const without = playList(seasons, entries(others)).entry;
    const left = Float64Array.from(others, (track) => points.get(track) ?? 0);
    let sum = 0;
    for (let k = 0; k < entry.length; k += 1) {
      sum += (entry[k] < 0 ? 0 : worth[entry[k]]) - (without[k] < 0 ? 0 : left[without[k]]);
    }
    return {
      program,
      lost: chance((k) => entry[k] >= 0 && without[k] < 0),
      points: sum / entry.length,
      endsHere: chance((k) => entry[k] >= 0 && own[entry[k]]),
    };
  });
}

/** Points of every radiology track that this person could rank. */
function pointsByTrack(
  almanac: Almanac,
  profile: Profile,
  seasons: RehearsalSeasons,
): ReadonlyMap<string, number> {
  const programs = new Map(almanac.programs.map((program) => [program.id, program]));
  const floor = outcomePoints(profile).prelimOnly;
  return new Map(
    [...seasons.tracks].flatMap(([track, { option, letter }]): [string, number][] => {
      const program = programs.get(option);
      if (program === undefined || letter === 'P') return [];
      const points = programPoints(profile, program);
      return points > floor ? [[track, points]] : [];
    }),
  );
}
