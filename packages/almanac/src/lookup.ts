import type { Almanac } from './almanac.js';
import { groupBy } from './group-by.js';
import type { Host } from './host.js';
import type { Program, Track } from './program.js';
import type { SeasonPack } from './season-pack.js';

/** The pack of a season, or undefined where none is shipped. */
export function seasonPack(almanac: Almanac, season: number): SeasonPack | undefined {
  return almanac.seasons.find((pack) => pack.season === season);
}

/** Programs by their id. */
export function programById(almanac: Almanac): ReadonlyMap<string, Program> {
  return new Map(almanac.programs.map((program) => [program.id, program]));
}

/** Hosts by the programs at which their rotations take place; a program has one host at most. */
export function hostByProgram(almanac: Almanac): ReadonlyMap<string, Host> {
  return new Map(almanac.hosts.flatMap((host) => host.programIds.map((id): [string, Host] => [id, host])));
}

/** Tracks by the program they were joined to; tracks without a certain join are left out. */
export function tracksByProgram(almanac: Almanac): ReadonlyMap<string, readonly Track[]> {
  const groups = groupBy(almanac.tracks, (track) => track.programId ?? '');
  groups.delete('');
  return groups;
}

/** The tracks of one program; empty where no quota was ever listed for it. For many, use `tracksByProgram`. */
export function tracksOf(almanac: Almanac, program: Program): readonly Track[] {
  return almanac.tracks.filter((track) => track.programId === program.id);
}
