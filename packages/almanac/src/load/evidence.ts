import type { Fact, Grade, Source } from '../fact.js';

/** The evidence columns of one parsed row. */
export type EvidenceCells = {
  readonly source_title: string;
  readonly source_url: string | undefined;
  readonly page_year: number | undefined;
  readonly read_on: string;
  readonly grade: Exclude<Grade, 'user'>;
  readonly note: string | undefined;
};

/** The source of a row as the ledger keeps it. */
function sourceOf(row: EvidenceCells): Source {
  return {
    title: row.source_title,
    ...(row.source_url === undefined ? {} : { url: row.source_url }),
    ...(row.page_year === undefined ? {} : { pageYear: row.page_year }),
  };
}

/** A fact from one cell of a sourced row: an empty cell is not reported. `note` overrides the row's own. */
export function factOf<T>(row: EvidenceCells, value: T | undefined, note = row.note, n?: number): Fact<T> {
  if (value === undefined) return { state: 'not-reported' };
  return {
    state: 'known',
    value,
    ...(n === undefined ? {} : { n }),
    source: sourceOf(row),
    readOn: row.read_on,
    grade: row.grade,
    ...(note === undefined ? {} : { note }),
  };
}

/** Several sourced rows about one thing: one row is known, rows that differ are conflicting. */
export function factFromRows<T>(facts: readonly Fact<T>[]): Fact<T> {
  const [first] = facts;
  if (first === undefined) return { state: 'not-reported' };
  const known = facts.filter((f) => f.state === 'known');
  if (known.every((f) => first.state === 'known' && f.value === first.value)) return first;
  return {
    state: 'conflicting',
    claims: known.map(({ value, source, readOn, grade, note }) => ({
      value,
      source,
      readOn,
      grade,
      ...(note === undefined ? {} : { note }),
    })),
  };
}
