import * as z from 'zod';
import type { Pgy1Track, Track } from '../program.js';
import type { Issue } from '../result.js';
import { pgy1Specialties, specialties } from '../words.js';
import { oneOf, optionalText, state, text } from './cells.js';
import { resultColumns, resultsOf } from './results-columns.js';
import { checkUnique, parseTable, type Row } from './table.js';

const code = z
  .string()
  .trim()
  .regex(/^\d{7}[CAPR]\d$/, 'an NRMP code such as 1018416C0');

const place = { institution: text, city: text, state };

const trackRow = z.object({
  code,
  specialty: oneOf(specialties),
  letter: oneOf(['C', 'A', 'R']),
  program_id: optionalText,
  join: optionalText,
  ...place,
  ...resultColumns,
});

const pgy1Row = z.object({ code, specialty: oneOf(pgy1Specialties), ...place, ...resultColumns });

/** Reads `tracks.csv`. A track with an empty program id stands for itself: no join is certain. */
export function loadTracks(file: string, csv: string, issues: Issue[]): Row<Track>[] {
  const rows = parseTable(file, csv, trackRow, issues);
  checkUnique(file, rows, 'code', (r) => r.code, issues);
  return rows.map(({ row, value: r }) => ({
    row,
    value: {
      code: r.code,
      specialty: r.specialty,
      letter: r.letter,
      programId: r.program_id ?? null,
      institution: r.institution,
      city: r.city,
      state: r.state,
      results: resultsOf(file, row, r, issues),
    },
  }));
}

/** Reads `pgy1-tracks.csv`. */
export function loadPgy1Tracks(file: string, csv: string, issues: Issue[]): Pgy1Track[] {
  const rows = parseTable(file, csv, pgy1Row, issues);
  checkUnique(file, rows, 'code', (r) => r.code, issues);
  return rows.map(({ row, value: r }) => ({
    code: r.code,
    specialty: r.specialty,
    institution: r.institution,
    city: r.city,
    state: r.state,
    results: resultsOf(file, row, r, issues),
  }));
}
