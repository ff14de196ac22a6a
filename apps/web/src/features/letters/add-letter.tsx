import type { Letter, Plan } from '@matchwright/dossier';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Dialog, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { commitChange, newId } from '../../shared/store/index.js';
import { kindChoices } from './kind-choices.js';
import styles from './letters.module.css';

const words = m.letters;

/** The page's main act: a letter begins with its kind and, if known, its writer. */
export function AddLetter(): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>{words.add}</Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words.add}>
        <NewLetter />
      </Dialog>
    </>
  );
}

function NewLetter(): ReactNode {
  const navigate = useNavigate();
  const [writer, setWriter] = useState('');
  const [kind, setKind] = useState<Letter['kind']>('ir');

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const id = newId();
    const done = await commitChange(words.did.added, (draft) =>
      draft.put('letters', { id, writer: writer.trim(), kind, state: 'idea' }),
    );
    if (done.ok) await navigate({ to: '/letters/$id', params: { id } });
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void add(event)}>
      <TextField
        label={words.writer}
        hint={words.writerHint}
        value={writer}
        maxLength={200}
        onChange={setWriter}
      />
      <SelectField label={words.kind} data={kindChoices} value={kind} onChange={setKind} />
      <Button type="submit">{words.addAction}</Button>
    </form>
  );
}

/** Takes the plan's letters over as letters to be asked for. */
export function TakePlan({ plan }: { plan: Plan }): ReactNode {
  async function takeOver(): Promise<void> {
    const done = await commitChange(words.did.took, (draft) => {
      for (const { kind, from } of plan.letters)
        draft.put('letters', { id: newId(), writer: '', kind, state: 'idea', notes: words.fromPlan(from) });
    });
    if (done.ok && done.value !== null) offerUndo(words.did.took, done.value);
  }
  return (
    <Button variant="default" onClick={() => void takeOver()}>
      {words.takePlan(plan.letters.length)}
    </Button>
  );
}
