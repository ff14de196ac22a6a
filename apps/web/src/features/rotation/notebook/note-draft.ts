import type { CaseNote } from '@matchwright/dossier';
import { m } from '../../../shared/messages/index.js';
import { offerUndo } from '../../../shared/parts/offer-undo.js';
import { commitChange, newId } from '../../../shared/store/index.js';

const words = m.notebook;

/** What a person writes down about a case, before it is kept. */
export type NoteDraft = Pick<
  CaseNote,
  'procedure' | 'role' | 'learned' | 'question' | 'answer' | 'on' | 'rotation'
>;

/** The parts of an entry that are typed, and so could name somebody. */
export type WrittenTexts = Readonly<Record<'procedure' | 'learned' | 'question' | 'answer', string>>;

/** What was typed in an entry. */
export function writtenTexts({ procedure, learned, question, answer }: NoteDraft): WrittenTexts {
  return { procedure, learned, question, answer };
}

/** Parts a person can have in a case, the smallest first. */
export const roles = ['observed', 'assisted', 'performed'] as const;

/** An empty entry of a day. */
export function emptyDraft(on: string, rotation: string | null, role: CaseNote['role']): NoteDraft {
  return { procedure: '', role, learned: '', question: '', answer: '', on, rotation };
}

/** Keeps a new entry; `name` is what its procedure is called. True when it is stored. */
export async function keepNote(draft: NoteDraft, name: string): Promise<boolean> {
  const label = words.form.kept(name);
  const done = await commitChange(label, (change) =>
    change.put('caseNotes', { id: newId(), ...draft, writtenAt: new Date().toISOString() }),
  );
  if (done.ok && done.value !== null) offerUndo(label, done.value);
  return done.ok;
}

/** Keeps what was changed in an entry. A question without its answer is open again. True when it is stored. */
export async function changeNote(
  id: string,
  draft: NoteDraft,
  name: string,
  today: string,
): Promise<boolean> {
  const label = words.edit.changed(name);
  const done = await commitChange(label, (change) =>
    change.update('caseNotes', id, ({ answeredOn, ...stored }) => ({
      ...stored,
      ...draft,
      ...(draft.answer.trim() === '' ? {} : { answeredOn: answeredOn ?? today }),
    })),
  );
  if (done.ok && done.value !== null) offerUndo(label, done.value);
  return done.ok;
}

/** Takes an entry away; undo brings it back. */
export async function removeNote(id: string, name: string): Promise<void> {
  const label = words.edit.removed(name);
  const done = await commitChange(label, (change) => change.remove('caseNotes', id));
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}
