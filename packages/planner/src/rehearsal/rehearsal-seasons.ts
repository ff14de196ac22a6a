import { modes, type Mode } from '@matchwright/dossier';
import {
  scenariosGiven,
  type ApplicantScenarios,
  type ForecastInput,
  type SeasonSoFar,
} from '@matchwright/market';

/** In which scenarios a place could be had in a track. */
export type TrackSeasons = {
  readonly track: string;
  /** Program id, or the code of a first-year track. */
  readonly option: string;
  readonly letter: 'C' | 'A' | 'P';
  /** Length K: 1 where the program would take this person if asked. */
  readonly open: Uint8Array;
};

/** Seasons that agree with all that has happened so far, in which rank lists can be played. */
export type RehearsalSeasons = {
  readonly scenarios: number;
  readonly members: number;
  readonly memberOf: Uint16Array;
  readonly tracks: ReadonlyMap<string, TrackSeasons>;
};

/** An interview that has been done, and how the program was approached. */
export type DoneInterview = { readonly program: string; readonly mode: Mode };

/**
 * Draws seasons given that these interviews are done: the luck that programs share, the strength that the interviews
 * speak for, and each track's cutoff come from the same stored season. `soFar` adds what else was heard (silence,
 * refusals), which counts against the unseen strength.
 */
export function rehearsalSeasons(
  input: ForecastInput,
  interviews: readonly DoneInterview[],
  soFar: SeasonSoFar = { applied: [], events: [] },
): RehearsalSeasons {
  const done = new Map(interviews.map(({ program, mode }) => [program, mode]));
  const applied = [...interviews, ...soFar.applied.filter(({ program }) => !done.has(program))];
  const closed = new Set(['declined', 'rejected', 'withdrawn']);
  const last = new Map(soFar.events.map(({ program, kind }) => [program, kind]));
  const events = [
    ...soFar.events,
    ...interviews
      .filter(({ program }) => !closed.has(last.get(program) ?? ''))
      .map(({ program, mode }) => ({ program, mode, kind: 'interviewed' as const })),
  ];
  const drawn = scenariosGiven(input, { applied, events, asOf: soFar.asOf });
  return seasonsFrom(drawn, new Map(applied.map(({ program, mode }) => [program, mode])));
}

/** Reads one approach to each option off drawn scenarios. */
export function seasonsFrom(drawn: ApplicantScenarios, modeOf: ReadonlyMap<string, Mode>): RehearsalSeasons {
  const { scenarios, members, memberOf, options, places, available } = drawn;
  const tracks = places.map(({ option, trackCode, letter }, p): [string, TrackSeasons] => {
    const { id } = options[option];
    const bit = modes.indexOf(modeOf.get(id) ?? 'apply');
    const open = new Uint8Array(scenarios);
    for (let k = 0; k < scenarios; k += 1) open[k] = (available[p * scenarios + k] >> bit) & 1;
    return [trackCode, { track: trackCode, option: id, letter, open }];
  });
  return { scenarios, members, memberOf, tracks: new Map(tracks) };
}
