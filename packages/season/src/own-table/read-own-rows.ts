import type { CriterionName } from '@matchwright/almanac';
import { programReader, type Named, type Reading } from '../applications/program-reader.js';
import type { ColumnFor } from './column-uses.js';

/** A cell that cannot be what its column is for. */
export type CellFault = { readonly column: string; readonly found: string };

/** One row of a person's own table, read by the use of its columns. */
export type OwnRow = Reading & {
  /** Number of the row in the table; its heads are row 1. */
  readonly row: number;
  /** How the row names its program. */
  readonly text: string;
  readonly facts: readonly { readonly name: CriterionName; readonly value: string }[];
  readonly note: string;
  /** Ratings by criterion id. */
  readonly ratings: Readonly<Record<string, number>>;
  readonly faults: readonly CellFault[];
};

type Table = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

const mostFactLetters = 400;
/** Rows after these are not read: a person looks at every one. */
export const mostOwnRows = 500;

/**
 * Reads the rows of a table by the use of its columns. An empty cell says nothing, and never "no". A rating is a whole
 * number from 1 to 5, alone or as `4/5`; another cell in such a column is a fault of that cell, and its row is read
 * without it. Rows without a program's name are left out.
 */
export function readOwnRows(
  { heads, rows }: Table,
  uses: readonly ColumnFor[],
  programs: readonly Named[],
): readonly OwnRow[] {
  const read = programReader(programs);
  const nowhere: ReadonlySet<string> = new Set();
  return rows.slice(0, mostOwnRows).flatMap((cells, i) => {
    const text = cellsFor(cells, uses, 'program').join(' ').trim();
    if (text === '') return [];
    const rated = ratingsOf(cells, uses, heads);
    return [
      {
        row: i + 2,
        text,
        ...read(text.slice(0, 300), nowhere),
        facts: factsOf(cells, uses),
        note: notesOf(cells, uses, heads),
        ...rated,
      },
    ];
  });
}

function cellsFor(cells: readonly string[], uses: readonly ColumnFor[], wanted: ColumnFor): string[] {
  return cells.filter((cell, at) => uses[at] === wanted && cell.trim() !== '');
}

function factsOf(cells: readonly string[], uses: readonly ColumnFor[]): OwnRow['facts'] {
  return cells.flatMap((cell, at) => {
    const use = uses[at];
    const value = cell.trim().slice(0, mostFactLetters);
    if (use === undefined || !isFact(use) || value === '') return [];
    return [{ name: factOf(use), value }];
  });
}

function isFact(use: ColumnFor): use is `fact:${CriterionName}` {
  return use.startsWith('fact:');
}

function factOf(use: `fact:${CriterionName}`): CriterionName {
  // what stands behind `fact:` is the name, which the compiler cannot follow through a cut
  return use.slice('fact:'.length) as CriterionName;
}

/** The notes of a row; with several columns each is told by its head. */
function notesOf(cells: readonly string[], uses: readonly ColumnFor[], heads: readonly string[]): string {
  const columns = uses.filter((use) => use === 'note').length;
  return cells
    .flatMap((cell, at) => {
      if (uses[at] !== 'note' || cell.trim() === '') return [];
      return [columns > 1 ? `${heads[at] ?? ''}: ${cell.trim()}` : cell.trim()];
    })
    .join('\n');
}

function ratingsOf(
  cells: readonly string[],
  uses: readonly ColumnFor[],
  heads: readonly string[],
): Pick<OwnRow, 'ratings' | 'faults'> {
  const ratings = new Map<string, number>();
  const faults: CellFault[] = [];
  for (const [at, cell] of cells.entries()) {
    const use = uses[at];
    if (use === undefined || !use.startsWith('rating:') || cell.trim() === '') continue;
    const rating = /^([1-5])(?:\.0+)?(?:\s*\/\s*5)?$/u.exec(cell.trim())?.[1];
    if (rating === undefined) faults.push({ column: heads[at] ?? '', found: cell.trim().slice(0, 80) });
    else ratings.set(use.slice('rating:'.length), Number(rating));
  }
  return { ratings: Object.fromEntries(ratings), faults };
}
