import * as z from 'zod';
import type { Figure, StateMatches } from '../figure.js';
import type { Issue } from '../result.js';
import { figureSchema } from '../schemas.js';
import { integer, oneOf, state } from './cells.js';
import { parseJsonFile } from './json-file.js';
import { cell, parseTable } from './table.js';

const figuresFile = z.strictObject({ schemaVersion: z.literal(1), figures: z.array(figureSchema) });

/** Reads one file of figures. */
export function loadFigures(file: string, json: string, issues: Issue[]): readonly Figure[] {
  return parseJsonFile(file, json, figuresFile, issues)?.figures ?? [];
}

const kinds = [
  'md-senior',
  'md-graduate',
  'do-senior',
  'do-graduate',
  'us-img',
  'non-us-img',
  'other',
] as const;

const stateRow = z.object({
  state,
  track: oneOf(['IR-PGY1', 'IR-PGY2', 'IR-R', 'DR-PGY1', 'DR-PGY2', 'DR-R', 'TY']),
  positions: integer,
  filled: integer,
  'md-senior': integer,
  'md-graduate': integer,
  'do-senior': integer,
  'do-graduate': integer,
  'us-img': integer,
  'non-us-img': integer,
  other: integer,
});

/** Reads the matches of 2025 by state; the kinds of each row must sum to the filled positions. */
export function loadStateMatches(file: string, csv: string, issues: Issue[]): StateMatches[] {
  return parseTable(file, csv, stateRow, issues).map(({ row, value: r }) => {
    const matched = Object.fromEntries(kinds.map((kind) => [kind, r[kind]]));
    const sum = kinds.reduce((total, kind) => total + r[kind], 0);
    if (sum !== r.filled)
      issues.push({
        code: 'sum',
        where: cell(file, row, 'filled'),
        found: String(r.filled),
        expected: `the sum over the kinds of applicant, ${sum}`,
      });
    return { state: r.state, track: r.track, positions: r.positions, filled: r.filled, matched };
  });
}
