import type { Procedure } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { procedureNamer } from './name-procedure.js';

/** One question to read up on tonight. */
export type OpenQuestion = {
  readonly note: string;
  readonly on: string;
  readonly procedure: string;
  readonly question: string;
};

/** Tonight's list: questions without an answer, today's first, then the newest of the days before. */
export function tonightsList(
  notes: readonly CaseNote[],
  procedures: readonly Procedure[],
  today: string,
): OpenQuestion[] {
  const nameOf = procedureNamer(procedures);
  return notes
    .filter(
      ({ on, question, answeredOn }) => on <= today && question.trim() !== '' && answeredOn === undefined,
    )
    .toSorted((a, b) => compare(b.on, a.on) || compare(a.writtenAt, b.writtenAt))
    .map(({ id, on, procedure, question }) => ({
      note: id,
      on,
      procedure: nameOf(procedure).name,
      question: question.trim(),
    }));
}

/** What to bring tomorrow (rule G16): what was read tonight, and what today's cases taught. */
export type TomorrowsSummary = {
  readonly answers: readonly { readonly note: string; readonly question: string; readonly answer: string }[];
  readonly learned: readonly { readonly note: string; readonly procedure: string; readonly text: string }[];
  /** Questions of today that are still open. */
  readonly open: number;
  /** The same as text to print or read out. */
  readonly text: string;
};

/** Tomorrow's summary from the entries of `today` and the questions answered on it. */
export function tomorrowsSummary(
  notes: readonly CaseNote[],
  procedures: readonly Procedure[],
  today: string,
): TomorrowsSummary {
  const nameOf = procedureNamer(procedures);
  const inOrder = notes.toSorted((a, b) => compare(a.writtenAt, b.writtenAt));
  const answers = inOrder
    .filter(({ answeredOn }) => answeredOn === today)
    .map(({ id, question, answer }) => ({ note: id, question: question.trim(), answer: answer.trim() }));
  const learned = inOrder
    .filter(({ on, learned: text }) => on === today && text.trim() !== '')
    .map(({ id, procedure, learned: text }) => ({
      note: id,
      procedure: nameOf(procedure).name,
      text: text.trim(),
    }));
  const open = notes.filter(
    ({ on, question, answeredOn }) => on === today && question.trim() !== '' && answeredOn === undefined,
  ).length;
  const lines = [
    ...answers.map(({ question, answer }) => `- ${question} ${answer}`.trim()),
    ...learned.map(({ procedure, text }) => `- ${procedure}: ${text}`),
  ];
  return { answers, learned, open, text: lines.join('\n') };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
