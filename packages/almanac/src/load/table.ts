import Papa from 'papaparse';
import type * as z from 'zod';
import { nearest } from '../nearest.js';
import type { Issue } from '../result.js';
import { brief } from '../zod-issues.js';

/** One parsed record with the row it stands in (the header is row 1), for messages. */
export type Row<T> = { readonly row: number; readonly value: T };

/** Names a cell the way every pack message does. */
export function cell(file: string, row: number, column?: string): string {
  return column === undefined ? `${file}, row ${row}` : `${file}, row ${row}, column ${column}`;
}

function headerIssues(file: string, found: readonly string[], wanted: readonly string[]): Issue[] {
  const missing = wanted
    .filter((name) => !found.includes(name))
    .map((name) => ({ code: 'missing-column', where: cell(file, 1), expected: `a column named ${name}` }));
  const unknown = found
    .filter((name) => !wanted.includes(name))
    .map((name) => {
      const near = nearest(name, wanted);
      return {
        code: 'unknown-column',
        where: cell(file, 1),
        found: brief(name),
        expected: `only the columns ${wanted.join(', ')}`,
        ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
      };
    });
  return [...missing, ...unknown];
}

/**
 * Reads a CSV table against a schema of its columns and appends every problem to `issues`:
 * wrong headers, ragged rows and bad cells, each with file, row and column. Returns the good rows.
 */
export function parseTable<S extends z.ZodRawShape>(
  file: string,
  csv: string,
  schema: z.ZodObject<S>,
  issues: Issue[],
): Row<z.infer<z.ZodObject<S>>>[] {
  const parsed = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: 'greedy' });
  const headers = headerIssues(file, parsed.meta.fields ?? [], Object.keys(schema.shape));
  issues.push(...headers);
  if (headers.length > 0) return [];
  for (const error of parsed.errors)
    issues.push({
      code: 'broken-csv',
      where: cell(file, (error.row ?? 0) + 2),
      expected: 'as many cells as the header has columns, quotes closed',
      hint: error.message,
    });
  const rows: Row<z.infer<z.ZodObject<S>>>[] = [];
  parsed.data.forEach((record, index) => {
    const row = index + 2;
    const result = schema.safeParse(record);
    if (result.success) rows.push({ row, value: result.data });
    else
      for (const issue of result.error.issues) {
        const column = String(issue.path[0] ?? '');
        issues.push({
          code: 'bad-cell',
          where: cell(file, row, column),
          found: brief(record[column] ?? ''),
          expected: issue.message,
        });
      }
  });
  return rows;
}

/** Appends an issue for each row whose key was already used in the same table. */
export function checkUnique<T>(
  file: string,
  rows: readonly Row<T>[],
  column: string,
  key: (value: T) => string,
  issues: Issue[],
): void {
  const first = new Map<string, number>();
  for (const { row, value } of rows) {
    const k = key(value);
    const earlier = first.get(k);
    if (earlier === undefined) first.set(k, row);
    else
      issues.push({
        code: 'duplicate',
        where: cell(file, row, column),
        found: brief(k),
        expected: `a value used once; row ${earlier} has it already`,
      });
  }
}
