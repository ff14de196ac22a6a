import type { ReactNode } from 'react';
import { Segmented, SelectField, TextArea, TextField, type Option } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { roles, type NoteDraft } from './note-draft.js';
import styles from './notebook.module.css';

const words = m.notebook.form;

/** A rotation as an entry names it. */
export type RotationChoice = { readonly id: string; readonly name: string };

type FieldsProps = {
  readonly draft: NoteDraft;
  readonly set: (change: Partial<NoteDraft>) => void;
};

/** The person's part in the case. */
export function RoleField({ draft, set }: FieldsProps): ReactNode {
  return (
    <div className={styles.role}>
      <Segmented
        aria-label={words.role}
        value={draft.role}
        onChange={(role) => set({ role })}
        data={roles.map((value) => ({ value, label: words.roles[value] }))}
      />
    </div>
  );
}

/** What the case taught, and what to read about it tonight. Browsers are told to remember nothing of it. */
export function LearnedFields({ draft, set }: FieldsProps): ReactNode {
  return (
    <div className={styles.learned}>
      <TextArea
        label={words.learned}
        rows={2}
        autoComplete="off"
        maxLength={8000}
        value={draft.learned}
        onChange={(learned) => set({ learned })}
      />
      <TextArea
        label={words.question}
        rows={2}
        autoComplete="off"
        maxLength={8000}
        value={draft.question}
        onChange={(question) => set({ question })}
      />
    </div>
  );
}

/** The day and the rotation of an entry. */
export function PlaceFields({
  draft,
  set,
  rotations,
}: FieldsProps & { rotations: readonly RotationChoice[] }): ReactNode {
  const choices: readonly Option[] = [
    ...rotations.map(({ id, name }) => ({ value: id, label: name })),
    { value: '', label: words.elsewhere },
  ];
  return (
    <div className={styles.place}>
      <TextField type="date" label={words.day} value={draft.on} onChange={(on) => on !== '' && set({ on })} />
      <SelectField
        label={words.rotation}
        data={choices}
        value={draft.rotation ?? ''}
        onChange={(id) => set({ rotation: id === '' ? null : id })}
      />
    </div>
  );
}
