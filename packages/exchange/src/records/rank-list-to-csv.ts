import papaparse from 'papaparse';
import { harmless } from '../harmless-cell.js';

/** One rank as it is typed into the official system. */
export type RankRow = {
  /** `Primary`, or the name of a supplemental list. */
  readonly list: string;
  readonly position: number;
  readonly code: string;
  readonly institution: string;
  readonly specialty: string;
  readonly kind: string;
  readonly city: string;
  readonly state: string;
  readonly supplemental: string;
};

const columns = [
  ['list', 'list'],
  ['rank', 'position'],
  ['nrmp_code', 'code'],
  ['institution', 'institution'],
  ['specialty', 'specialty'],
  ['kind', 'kind'],
  ['city', 'city'],
  ['state', 'state'],
  ['supplemental_list', 'supplemental'],
] as const;

/**
 * A rank list as CSV (RFC 4180, UTF-8, CRLF), one rank a line under a header, the primary list first. Texts that a
 * spreadsheet would run as a formula are made harmless.
 */
export function rankListToCsv(rows: readonly RankRow[]): string {
  const fields = columns.map(([name]) => name);
  const data = rows.map((row) => columns.map(([, key]) => harmless(row[key])));
  return `${papaparse.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}
