import type { Chance } from '@matchwright/dossier';
import papaparse from 'papaparse';
import { harmless } from './harmless-cell.js';
import { wholePercent } from './percent.js';

/** One student of a school's cohort, as it is written out. */
export type CohortRow = {
  readonly name: string;
  readonly kind: string;
  readonly season: number | null;
  /** Chance of a place; null where no number is justified or none is known yet. */
  readonly match: Chance | null;
  readonly noPlace: Chance | null;
  /** Said instead of a number. */
  readonly refusal: string;
  readonly programs: number | null;
  readonly lettersUploaded: number | null;
  readonly lettersUnderWay: number | null;
  readonly programsShortOfLetters: number | null;
  readonly overdue: number | null;
  /** Words on why to look at this student. */
  readonly worries: readonly string[];
  readonly received: string;
};

type Cell = string | number;

const columns: readonly { readonly name: string; readonly of: (row: CohortRow) => Cell }[] = [
  { name: 'name', of: (row) => row.name },
  { name: 'kind', of: (row) => row.kind },
  { name: 'season', of: (row) => row.season ?? '' },
  ...chance('match', (row) => row.match),
  ...chance('no_place', (row) => row.noPlace),
  { name: 'no_number_because', of: (row) => row.refusal },
  { name: 'programs', of: (row) => row.programs ?? '' },
  { name: 'letters_uploaded', of: (row) => row.lettersUploaded ?? '' },
  { name: 'letters_under_way', of: (row) => row.lettersUnderWay ?? '' },
  { name: 'programs_short_of_letters', of: (row) => row.programsShortOfLetters ?? '' },
  { name: 'overdue', of: (row) => row.overdue ?? '' },
  { name: 'worries', of: (row) => row.worries.join('; ') },
  { name: 'file_received', of: (row) => row.received },
];

/**
 * A school's cohort as CSV (RFC 4180, UTF-8, CRLF), one student a line under a header. Chances are whole per cents in
 * three columns, empty where no number is justified; what is not known is an empty cell. Texts that a spreadsheet would
 * run as a formula are made harmless.
 */
export function cohortToCsv(rows: readonly CohortRow[]): string {
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => columns.map(({ of }) => harmless(of(row))));
  return `${papaparse.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

function chance(name: string, of: (row: CohortRow) => Chance | null): readonly (typeof columns)[number][] {
  return (['mid', 'low', 'high'] as const).map((part) => ({
    name: part === 'mid' ? `${name}_percent` : `${name}_${part}`,
    of: (row: CohortRow): Cell => {
      const found = of(row);
      return found === null ? '' : wholePercent(found[part]);
    },
  }));
}
