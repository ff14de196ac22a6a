import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import { unzipSync } from 'fflate';
import { tooLarge } from './too-large.js';
import { brokenXlsx, checkedParts } from './zip-parts.js';

const mostRows = 5000;
const mostColumns = 256;

/**
 * The first sheet of a workbook as rows of texts; dates as ISO days, formulas as the values saved with them. Read as
 * hostile input: sizes are looked at before anything is unpacked, and addresses before rows are made, since the reader
 * makes every row and cell up to the address that a file states. Codes: `broken-xlsx`, `too-large`.
 */
export async function readXlsx(
  bytes: Uint8Array,
  name: string,
): Promise<Result<readonly (readonly string[])[]>> {
  const parts = checkedParts(bytes, name);
  if (!parts.ok) return parts;
  const issue = addressIssue(bytes, name);
  if (issue !== null) return fail([issue]);
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const rows = await readSheet(new Uint8Array(bytes).buffer);
    return ok(rows.map((row) => row.map(textOfCell)));
  } catch {
    return fail([brokenXlsx(name)]);
  }
}

/** The `r` of a row or a cell; not a name with a prefix, as `xmlns:r`. */
const addressPattern = /(?<![\w:.-])r\s*=\s*["']([^"']{0,12})/g;

/** The first row or cell whose address is none or lies too far out, in any part that could be taken for a sheet. */
function addressIssue(bytes: Uint8Array, name: string): Issue | null {
  const decoder = new TextDecoder();
  let texts: string[];
  try {
    const parts = unzipSync(bytes, { filter: (part) => part.name.endsWith('.xml') });
    texts = Object.values(parts).map((part) => decoder.decode(part));
  } catch {
    return brokenXlsx(name);
  }
  for (const text of texts.filter((each) => each.includes('sheetData'))) {
    for (const [, address = ''] of text.matchAll(addressPattern)) {
      if (isNear(address)) continue;
      const expected = `cells from A1 to row ${mostRows}, column ${mostColumns}`;
      return tooLarge(`${name}, cell ${address}`, 'a cell far out', expected);
    }
  }
  return null;
}

function isNear(address: string): boolean {
  const [, letters = '', digits = ''] = /^([A-Z]{0,2})(\d{1,4})$/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = 26 * column + letter.charCodeAt(0) - 64;
  return digits !== '' && Number(digits) >= 1 && Number(digits) <= mostRows && column <= mostColumns;
}

/** The reader gives texts, numbers, flags, dates, and null for an empty cell. */
function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}
