import type { CaseNote } from '@matchwright/dossier';
import { shortDay } from '../../../shared/format/plain.js';
import { m } from '../../../shared/messages/index.js';
import { offerUndo } from '../../../shared/parts/offer-undo.js';
import { commitChange, newId } from '../../../shared/store/index.js';

/** Makes a story for the personal statement from an entry, to be told in full later. */
export async function markStory(note: CaseNote, name: string): Promise<void> {
  const label = m.notebook.list.markedStory(name);
  const title = `${name}, ${shortDay(note.on)}`;
  const done = await commitChange(label, (draft) =>
    draft.put('stories', { id: newId(), title: title.slice(0, 200), text: note.learned, note: note.id }),
  );
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}
