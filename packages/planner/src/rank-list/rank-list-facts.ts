import type { Almanac, Program } from '@matchwright/almanac';

/** What is known of one NRMP track. */
export type TrackFacts = {
  readonly code: string;
  readonly specialty: string;
  readonly letter: 'C' | 'A' | 'R' | 'P';
  /** Program id; for a first-year track its own code; null where no program is joined. */
  readonly program: string | null;
  readonly name: string;
  readonly institution: string;
  readonly city: string;
  readonly state: string;
};

/** Every track of the almanac by its NRMP code. */
export function trackFacts(almanac: Almanac): ReadonlyMap<string, TrackFacts> {
  const programs = new Map(almanac.programs.map((program): [string, Program] => [program.id, program]));
  return new Map([
    ...almanac.tracks.map((track): [string, TrackFacts] => {
      const { code, specialty, letter, programId, institution, city, state } = track;
      const program = programId === null ? undefined : programs.get(programId);
      return [
        code,
        {
          code,
          specialty,
          letter,
          program: programId,
          name: program?.name ?? institution,
          institution,
          city,
          state,
        },
      ];
    }),
    ...almanac.pgy1Tracks.map((track): [string, TrackFacts] => {
      const { code, specialty, institution, city, state } = track;
      return [
        code,
        { code, specialty, letter: 'P', program: code, name: institution, institution, city, state },
      ];
    }),
  ]);
}
