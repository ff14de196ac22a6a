import type { Issue } from '@matchwright/almanac';
import { csvToTable, readProgramResults, tableFromFile, type CsvTable, type ProgramResults } from '@matchwright/exchange';

/** What a table or a page of the person's own turned out to be. */
export type Own =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'results'; readonly name: string; readonly results: ProgramResults }
  | { readonly kind: 'table'; readonly name: string; readonly table: CsvTable };

/** Looks at a pasted text: pages of program results, else a table. Nothing is changed. */
export function lookAtText(text: string, name: string): Own {
  const results = readProgramResults(text, name);
  if (results.ok) return { kind: 'results', name, results: results.value };
  // a page of program results that lacks its heads is no table either
  if (results.error.some(({ code }) => code === 'no-years') && !/^[^\n]*[\t;,]/u.test(text))
    return { kind: 'refused', issues: results.error };
  const table = csvToTable(text, name);
  return table.ok ? { kind: 'table', name, table: table.value } : { kind: 'refused', issues: table.error };
}

/** Looks at a file: a workbook, or text as in `lookAtText`. Nothing is changed. */
export async function lookAtFile(file: File): Promise<Own> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isText = /\.(csv|tsv|txt)$/iu.test(file.name);
  if (isText && bytes.length <= 4_000_000) return lookAtText(new TextDecoder().decode(bytes), file.name);
  const table = await tableFromFile(bytes, file.name);
  return table.ok
    ? { kind: 'table', name: file.name, table: table.value }
    : { kind: 'refused', issues: table.error };
}
