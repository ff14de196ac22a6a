import papaparse from 'papaparse';
import { harmless } from '../harmless-cell.js';

/** One line of a couple's list: the code of each, null for no place. */
export type CoupleRow = { readonly a: string | null; readonly b: string | null };

/** A couple's list as CSV (RFC 4180, UTF-8, CRLF), best pair first; `no match` stands for no place. */
export function coupleListToCsv(rows: readonly CoupleRow[], names: { a: string; b: string }): string {
  const cell = (code: string | null): string => (code === null ? 'no match' : harmless(code));
  return `${papaparse.unparse(
    {
      fields: ['rank', harmless(names.a), harmless(names.b)],
      data: rows.map(({ a, b }, i) => [i + 1, cell(a), cell(b)]),
    },
    { newline: '\r\n' },
  )}\r\n`;
}
