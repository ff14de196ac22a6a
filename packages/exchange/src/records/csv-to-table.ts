import { fail, ok, type Result } from '@matchwright/almanac';
import papaparse from 'papaparse';

/** A table of somebody's own: the heads of its columns, and its rows as they are written. */
export type CsvTable = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const mostCharacters = 1_000_000;
const mostRows = 2000;
const mostColumns = 60;

/**
 * Reads a CSV (or semicolon- or tab-separated) table whose first row names the columns. Nothing in it is run or
 * believed: cells are plain text. Codes: `too-large`, `no-rows`, `broken-csv`.
 */
export function csvToTable(text: string, name: string): Result<CsvTable> {
  if (text.length > mostCharacters)
    return wrong(name, 'too-large', `${text.length} characters`, `at most ${mostCharacters} characters`);
  const parsed = papaparse.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: 'greedy' });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined)
    return wrong(name, 'broken-csv', `row ${(broken.row ?? 0) + 1}: ${broken.message}`, 'closed quotes');
  return tableOfRows(parsed.data, name);
}

/** The table whose first row names the columns; rows and cells are limited. Codes: `no-rows`, `too-large`. */
export function tableOfRows(all: readonly (readonly string[])[], name: string): Result<CsvTable> {
  const [heads = [], ...rows] = all;
  if (rows.length === 0)
    return wrong(name, 'no-rows', 'no rows', 'a first row of column names and rows below it');
  if (rows.length > mostRows)
    return wrong(name, 'too-large', `${rows.length} rows`, `at most ${mostRows} rows`);
  return ok({
    heads: heads.slice(0, mostColumns).map((head) => head.trim().slice(0, 200)),
    rows: rows.map((row) => row.slice(0, mostColumns).map((cell) => cell.slice(0, 2000))),
  });
}

function wrong(where: string, code: string, found: string, expected: string): Result<CsvTable> {
  return fail([{ code, where, found, expected }]);
}
