import type { Issue } from '@matchwright/almanac';

/** Said of a table beyond a limit. Apart from the reading of archives, which only a workbook needs to load. */
export function tooLarge(where: string, found: string, expected: string): Issue {
  const hint = 'Copy the rows and columns that matter into a new sheet, or save the sheet as CSV.';
  return { code: 'too-large', where, found, expected, hint };
}
