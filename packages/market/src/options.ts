import type { Almanac, Track } from '@matchwright/almanac';
import type { Option, Place } from './applicant-scenarios.js';

/** Which options to evaluate; a list left out means all of them. */
export type OptionFilter = {
  /** Program ids. */
  readonly programs?: readonly string[] | undefined;
  /** NRMP codes of PGY-1 tracks. */
  readonly pgy1?: readonly string[] | undefined;
};

/** The options and places of a season, in the almanac's order. R tracks are for physicians and are left out. */
export function listOptions(
  almanac: Almanac,
  filter: OptionFilter = {},
): { readonly options: readonly Option[]; readonly places: readonly Place[] } {
  const options: Option[] = [];
  const places: Place[] = [];
  const tracks = new Map(almanac.tracks.map((track) => [track.code, track]));
  const wanted = filter.programs === undefined ? null : new Set(filter.programs);
  for (const program of almanac.programs) {
    if (wanted !== null && !wanted.has(program.id)) continue;
    const option = options.length;
    options.push({ kind: 'program', id: program.id, specialty: program.specialty });
    for (const code of program.trackCodes) {
      const track = tracks.get(code);
      if (track === undefined || track.letter === 'R' || !isOffered(track)) continue;
      places.push({ option, trackCode: code, letter: track.letter });
    }
  }
  const wantedPgy1 = filter.pgy1 === undefined ? null : new Set(filter.pgy1);
  for (const track of almanac.pgy1Tracks) {
    if (wantedPgy1 !== null ? !wantedPgy1.has(track.code) : !isOffered(track)) continue;
    places.push({ option: options.length, trackCode: track.code, letter: 'P' });
    options.push({ kind: 'pgy1', id: track.code, specialty: track.specialty });
  }
  return { options, places };
}

/** True where a track had places in its latest listed season and that season is not long past. */
export function isOffered(track: Pick<Track, 'results'>): boolean {
  const seasons = Object.keys(track.results).map(Number);
  const last = Math.max(0, ...seasons);
  return last >= 2024 && (track.results[last]?.quota ?? 0) > 0;
}
