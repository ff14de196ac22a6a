import type { CohortRow } from '@matchwright/exchange';
import type { Standing, Worry } from './standing.js';

const worryWords: Readonly<Record<Worry, string>> = {
  'no-place-likely': 'no place is likelier than one',
  overdue: 'something is overdue',
  'letters-short': 'letters are short',
};

/** A student as a row of the table that staff take along. */
export function csvRow({ student, overdue, worries }: Standing): CohortRow {
  const { name, receivedAt, summary } = student;
  const shared = summary?.lettersShared === true ? summary.letters : null;
  return {
    name,
    kind: summary?.kind ?? '',
    season: summary?.season ?? null,
    match: summary?.match ?? null,
    noPlace: summary?.noPlace ?? null,
    refusal: summary === null ? 'being worked out' : (summary.refusal ?? ''),
    programs: summary?.programs ?? null,
    lettersUploaded: shared?.uploaded ?? null,
    lettersUnderWay: shared?.underWay ?? null,
    programsShortOfLetters: shared?.shortAt ?? null,
    overdue,
    worries: worries.map((worry) => worryWords[worry]),
    received: receivedAt.toISOString().slice(0, 10),
  };
}
