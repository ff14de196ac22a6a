import type { RotationGuide } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { procedureNamer } from '@matchwright/season';
import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { today } from '../../../shared/format/plain.js';
import { Button } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { useIdentityGuard } from '../../../shared/parts/use-identity-guard.js';
import { emptyDraft, keepNote, writtenTexts, type WrittenTexts } from './note-draft.js';
import { LearnedFields, PlaceFields, RoleField, type RotationChoice } from './note-fields.js';
import styles from './notebook.module.css';
import { ProcedurePicker } from './procedure-picker.js';

const words = m.notebook.form;

/** The quick entry: what was done, the person's part, keep. The rest may be left out. */
export function NewEntry(props: {
  guide: RotationGuide;
  notes: readonly CaseNote[];
  rotations: readonly RotationChoice[];
  /** Id of the rotation that entries go to unless told otherwise; null for cases seen elsewhere. */
  rotation: string | null;
}): ReactNode {
  const { guide, notes, rotations, rotation } = props;
  const { procedures } = guide.procedures;
  const nameOf = useMemo(() => procedureNamer(procedures), [procedures]);
  const [draft, setDraft] = useState(() => emptyDraft(today(), rotation, 'observed'));
  const [isMissing, setIsMissing] = useState(false);

  const guard = useIdentityGuard<WrittenTexts>();

  async function keep(texts: WrittenTexts): Promise<void> {
    const kept = { ...draft, ...texts };
    if (!(await keepNote(kept, nameOf(kept.procedure).name))) return;
    setIsMissing(false);
    // the part is often the same again, and so is the place
    setDraft(emptyDraft(draft.on, draft.rotation, draft.role));
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (draft.procedure === '') setIsMissing(true);
    else guard.check(writtenTexts(draft), (texts) => void keep(texts));
  }

  function set(change: Partial<typeof draft>): void {
    guard.reset();
    setDraft((old) => ({ ...old, ...change }));
  }
  return (
    <form className={styles.form} noValidate autoComplete="off" onSubmit={submit}>
      <h2 className="only-heard">{words.title}</h2>
      <ProcedurePicker
        procedures={procedures}
        notes={notes}
        value={draft.procedure}
        error={isMissing && draft.procedure === '' && words.none}
        onChange={(procedure) => set({ procedure })}
      />
      <LearnedFields draft={draft} set={set} />
      <details>
        <summary>{words.more}</summary>
        <PlaceFields draft={draft} set={set} rotations={rotations} />
      </details>
      {guard.question}
      <div className={styles.keep}>
        <RoleField draft={draft} set={set} />
        <Button type="submit" size="l">
          {words.keep}
        </Button>
      </div>
    </form>
  );
}
