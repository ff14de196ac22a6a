import * as z from 'zod';
import type { Almanac } from './almanac.js';
import { schemaIssues } from './load/json-file.js';
import { fail, ok, type Result } from './result.js';
import {
  electiveSchema,
  evidenceFloorSchema,
  figureSchema,
  hostSchema,
  pgy1TrackSchema,
  programSchema,
  ruleSchema,
  seasonPackSchema,
  stateMatchesSchema,
  trackSchema,
} from './schemas.js';

const almanacSchema: z.ZodType<Almanac> = z.strictObject({
  schemaVersion: z.literal(1),
  asOf: z.iso.date(),
  programs: z.array(programSchema),
  tracks: z.array(trackSchema),
  pgy1Tracks: z.array(pgy1TrackSchema),
  hosts: z.array(hostSchema),
  electives: z.array(electiveSchema),
  seasons: z.array(seasonPackSchema),
  rules: z.array(ruleSchema),
  evidenceFloor: evidenceFloorSchema,
  figures: z.array(figureSchema),
  stateMatches2025: z.array(stateMatchesSchema),
});

/** Reads the single compiled file (`packs/almanac.json`) after `JSON.parse`. Issues name the JSON path. */
export function parseAlmanac(json: unknown): Result<Almanac> {
  const parsed = almanacSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : fail(schemaIssues('almanac.json', json, parsed.error));
}
