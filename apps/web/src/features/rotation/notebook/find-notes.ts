import type { CaseNote } from '@matchwright/dossier';

/** One line of the list: a day, or an entry of it. */
export type NoteLine =
  | { readonly kind: 'day'; readonly key: string; readonly on: string; readonly count: number }
  | { readonly kind: 'note'; readonly key: string; readonly note: CaseNote };

/** Entries that have every word looked for, in the procedure's name or in what was written. */
export function findNotes(
  notes: readonly CaseNote[],
  typed: string,
  nameOf: (procedure: string) => string,
): readonly CaseNote[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return notes;
  return notes.filter(({ procedure, learned, question, answer }) => {
    const said = `${nameOf(procedure)} ${procedure} ${learned} ${question} ${answer}`.toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

/** Entries under their days, the newest day and the newest entry first. */
export function linesOf(notes: readonly CaseNote[]): readonly NoteLine[] {
  const days = new Map<string, CaseNote[]>();
  for (const note of notes) {
    const day = days.get(note.on);
    if (day === undefined) days.set(note.on, [note]);
    else day.push(note);
  }
  const inOrder = [...days].sort(([a], [b]) => (a < b ? 1 : -1));
  return inOrder.flatMap(([on, of]): NoteLine[] => [
    { kind: 'day', key: on, on, count: of.length },
    ...of
      .toSorted((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1))
      .map((note) => ({ kind: 'note', key: note.id, note }) as const),
  ]);
}
