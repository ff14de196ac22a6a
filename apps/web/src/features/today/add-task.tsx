import { useState, type ReactNode } from 'react';
import { Button, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { commitChange, newId } from '../../shared/store/index.js';
import styles from './today.module.css';

const words = m.today;

/** A task of the person's own. */
export function AddTask({ now }: { now: string }): ReactNode {
  const [title, setTitle] = useState('');
  const [due, setDue] = useState(now);
  const [wrong, setWrong] = useState(false);

  async function add(): Promise<void> {
    const text = title.trim();
    if (text === '' || due === '') {
      setWrong(true);
      return;
    }
    const done = await commitChange(words.did.added(text), (draft) =>
      draft.put('tasks', { id: newId(), title: text, due }),
    );
    if (!done.ok) return;
    setTitle('');
    setWrong(false);
  }

  return (
    <form
      className={styles.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={words.add.title}
        value={title}
        maxLength={160}
        error={wrong && title.trim() === '' && words.add.error}
        onChange={setTitle}
      />
      <TextField
        type="date"
        label={words.add.due}
        value={due}
        error={wrong && due === '' && words.add.dateError}
        onChange={setDue}
      />
      <Button type="submit" variant="default">
        {words.add.action}
      </Button>
    </form>
  );
}
