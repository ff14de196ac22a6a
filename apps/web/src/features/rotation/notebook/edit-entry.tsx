import type { Procedure } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { procedureNamer } from '@matchwright/season';
import { useState, type FormEvent, type ReactNode } from 'react';
import { today } from '../../../shared/format/plain.js';
import { Button, Dialog, TextArea } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { useIdentityGuard } from '../../../shared/parts/use-identity-guard.js';
import { changeNote, removeNote, writtenTexts, type NoteDraft, type WrittenTexts } from './note-draft.js';
import { LearnedFields, PlaceFields, RoleField, type RotationChoice } from './note-fields.js';
import styles from './notebook.module.css';
import { ProcedurePicker } from './procedure-picker.js';

const words = { ...m.notebook.edit, none: m.notebook.form.none };

/** Everything about one entry, to be changed or deleted. */
export function EditEntry(props: {
  note: CaseNote;
  procedures: readonly Procedure[];
  notes: readonly CaseNote[];
  rotations: readonly RotationChoice[];
  onClose: () => void;
}): ReactNode {
  const { note, procedures, notes, rotations, onClose } = props;
  const [draft, setDraft] = useState<NoteDraft>(() => {
    const { procedure, role, learned, question, answer, on, rotation } = note;
    return { procedure, role, learned, question, answer, on, rotation };
  });
  const [isMissing, setIsMissing] = useState(false);
  const nameOf = procedureNamer(procedures);
  const guard = useIdentityGuard<WrittenTexts>();

  function set(change: Partial<NoteDraft>): void {
    guard.reset();
    setDraft((old) => ({ ...old, ...change }));
  }

  async function keep(texts: WrittenTexts): Promise<void> {
    const kept = { ...draft, ...texts };
    if (await changeNote(note.id, kept, nameOf(kept.procedure).name, today())) onClose();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (draft.procedure === '') setIsMissing(true);
    else guard.check(writtenTexts(draft), (texts) => void keep(texts), writtenTexts(note));
  }

  return (
    <Dialog opened onClose={onClose} title={words.title}>
      <form className={styles.form} noValidate autoComplete="off" onSubmit={submit}>
        <ProcedurePicker
          procedures={procedures}
          notes={notes}
          value={draft.procedure}
          error={isMissing && draft.procedure === '' && words.none}
          onChange={(procedure) => set({ procedure })}
        />
        <RoleField draft={draft} set={set} />
        <LearnedFields draft={draft} set={set} />
        <TextArea
          label={words.answer}
          rows={2}
          autoComplete="off"
          maxLength={8000}
          value={draft.answer}
          onChange={(answer) => set({ answer })}
        />
        <PlaceFields draft={draft} set={set} rotations={rotations} />
        {guard.question}
        <div className={styles.acts}>
          <Button type="submit">{words.keep}</Button>
          <Button
            variant="quiet"
            onClick={() => {
              void removeNote(note.id, nameOf(note.procedure).name);
              onClose();
            }}
          >
            {words.remove}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
