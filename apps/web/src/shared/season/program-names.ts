import type { Almanac, Pgy1Specialty, Specialty } from '@matchwright/almanac';
import type { Named } from '@matchwright/season';
import { shortName } from '../parts/program-link.js';
import { m } from '../messages/index.js';

/** What a program or first-year track is called, by its id or code. */
export type ProgramName = {
  readonly id: string;
  /** Without the word "Program". */
  readonly name: string;
  readonly specialty: Specialty | Pgy1Specialty;
  readonly city: string;
  readonly state: string;
  readonly website: string | undefined;
  /** NRMP codes. */
  readonly codes: readonly string[];
};

/** Every program and every first-year track by id. */
export type ProgramNames = ReadonlyMap<string, ProgramName>;

/** The names of all programs and first-year tracks. */
export function programNames({ programs, pgy1Tracks }: Almanac): ProgramNames {
  const named = [
    ...programs.map((program): ProgramName => ({
      id: program.id,
      name: shortName(program.name),
      specialty: program.specialty,
      city: program.city,
      state: program.state,
      website: program.website,
      codes: program.trackCodes,
    })),
    ...pgy1Tracks.map((track): ProgramName => ({
      id: track.code,
      name: track.institution,
      specialty: track.specialty,
      city: track.city,
      state: track.state,
      website: undefined,
      codes: [track.code],
    })),
  ];
  return new Map(named.map((program) => [program.id, program]));
}

/** A name with its specialty, as lists and choices have it; the id where nothing is known of it. */
export function sayProgram(names: ProgramNames, id: string): string {
  const program = names.get(id);
  return program === undefined ? id : `${program.name} · ${m.common.specialtyShort[program.specialty]}`;
}

/** What pasted lines are compared with. */
export function namedPrograms(names: ProgramNames): readonly Named[] {
  return [...names.values()];
}
