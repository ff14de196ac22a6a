import type { Almanac } from '@matchwright/almanac';
import type { Application, Outcome } from '@matchwright/dossier';
import type { Ending } from '@matchwright/season';

/** A track that a person may have matched to. */
export type TrackChoice = { readonly code: string; readonly program: string; readonly letter: string };

/** The radiology tracks and the first years of the programs applied to. */
export function tracksOfBoard(
  almanac: Almanac,
  applications: readonly Application[],
): { readonly radiology: readonly TrackChoice[]; readonly firstYears: readonly TrackChoice[] } {
  const applied = new Set(applications.map(({ id }) => id));
  return {
    radiology: almanac.tracks.flatMap(({ code, letter, programId }) =>
      programId !== null && applied.has(programId) ? [{ code, letter, program: programId }] : [],
    ),
    firstYears: almanac.pgy1Tracks.flatMap(({ code }) =>
      applied.has(code) ? [{ code, letter: 'P', program: code }] : [],
    ),
  };
}

/** How a season ended, in the forecast's terms. */
export function endingOf(almanac: Almanac, outcome: Pick<Outcome, 'track' | 'firstYear'>): Ending {
  const track = almanac.tracks.find(({ code }) => code === outcome.track);
  if (track !== undefined) return track.specialty === 'IR' ? 'ir' : 'dr';
  return outcome.firstYear === null ? 'none' : 'prelimOnly';
}
