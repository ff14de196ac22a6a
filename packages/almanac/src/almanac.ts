import type { Figure, StateMatches } from './figure.js';
import type { Elective, Host } from './host.js';
import type { Pgy1Track, Program, Track } from './program.js';
import type { EvidenceFloor, Rule } from './rule.js';
import type { SeasonPack } from './season-pack.js';

/** The world's facts in one validated, read-only value. */
export type Almanac = {
  /** Version of the packs' schema. */
  readonly schemaVersion: 1;
  /** Date of the newest row. */
  readonly asOf: string;
  readonly programs: readonly Program[];
  readonly tracks: readonly Track[];
  readonly pgy1Tracks: readonly Pgy1Track[];
  readonly hosts: readonly Host[];
  readonly electives: readonly Elective[];
  readonly seasons: readonly SeasonPack[];
  readonly rules: readonly Rule[];
  readonly evidenceFloor: EvidenceFloor;
  readonly figures: readonly Figure[];
  readonly stateMatches2025: readonly StateMatches[];
};
