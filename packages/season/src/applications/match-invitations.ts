import type { ApplicationEventKind } from '@matchwright/dossier';
import { dayIn, eventBesideName, eventIn, withoutDay } from './event-words.js';
import { programReader, type Named, type Reading } from './program-reader.js';

/** One line that was brought in: the program it names, or those it may name, the day in it, and what it says. */
export type PastedLine = Reading & {
  readonly text: string;
  /** ISO date in the line. */
  readonly on: string | null;
  readonly kind: ApplicationEventKind;
};

const mostLines = 500;

/**
 * Reads a pasted list, one program a line. A line that says nothing else is an invitation; one that says rejected,
 * waiting list and the like is that.
 *
 * @param applied - programs applied to: taken where they fit as well as others
 */
export function matchInvitations(
  text: string,
  programs: readonly Named[],
  applied: ReadonlySet<string>,
): readonly PastedLine[] {
  const read = programReader(programs);
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^"?(program|name|id)"?\s*[,;\t]/iu.test(line))
    .slice(0, mostLines)
    .map((line) => ({
      text: line,
      on: dayIn(line),
      kind: eventBesideName(line),
      ...read(withoutDay(line), applied),
    }));
}

/** Which column of a table says what; null where none does. */
export type ColumnUse = {
  readonly program: number;
  readonly what: number | null;
  readonly on: number | null;
};

/** A first guess at what the columns are for, by their heads. */
export function guessColumns(heads: readonly string[]): ColumnUse {
  const find = (pattern: RegExp): number | null => {
    const at = heads.findIndex((head) => pattern.test(head));
    return at < 0 ? null : at;
  };
  return {
    program: find(/program|institution|hospital|name|acgme|nrmp|code/iu) ?? 0,
    what: find(/status|state|what|result|outcome|event/iu),
    on: find(/date|day|\bon\b|when|received/iu),
  };
}

/**
 * Reads the rows of a table by the use of its columns. Without a column that says what happened, or with a word in it
 * that is not known, a row is an invitation.
 */
export function matchRows(
  rows: readonly (readonly string[])[],
  use: ColumnUse,
  programs: readonly Named[],
  applied: ReadonlySet<string>,
): readonly PastedLine[] {
  const read = programReader(programs);
  const cell = (row: readonly string[], at: number | null): string => (at === null ? '' : (row[at] ?? ''));
  return rows
    .filter((row) => cell(row, use.program).trim() !== '')
    .slice(0, mostLines)
    .map((row) => {
      const text = cell(row, use.program).trim();
      const what = cell(row, use.what);
      return {
        text: what.trim() === '' ? text : `${text}, ${what.trim()}`,
        on: dayIn(cell(row, use.on)),
        kind: eventIn(what) ?? 'invited',
        ...read(withoutDay(text), applied),
      };
    });
}
