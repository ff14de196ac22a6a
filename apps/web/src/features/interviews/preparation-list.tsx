import type { Interview } from '@matchwright/dossier';
import { IconX } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Checkbox, IconButton, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { newId, type Committed } from '../../shared/store/index.js';
import { changeInterview } from './change-interview.js';
import styles from './interviews.module.css';

const words = m.interviews.prepare;

/** Puts things on an interview's list; what stands on it already is not put there again. */
export function addItems(id: string, texts: readonly string[]): Promise<Committed> {
  return changeInterview(id, words.added, (stored) => {
    const listed = new Set(stored.preparation.map(({ text }) => text));
    const added = texts.filter((text) => !listed.has(text)).map((text) => ({ id: newId(), text }));
    return { ...stored, preparation: [...stored.preparation, ...added] };
  });
}

/** The person's own list of what to prepare and to ask, with ticks. */
export function PreparationList({ interview }: { interview: Interview }): ReactNode {
  const [text, setText] = useState('');

  function add(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() === '') return;
    void addItems(interview.id, [text.trim()]).then(({ ok }) => ok && setText(''));
  }

  const tick = (item: string, done: boolean, said: string): Promise<Committed> =>
    changeInterview(
      interview.id,
      words.ticked(said),
      (stored) => ({
        ...stored,
        preparation: stored.preparation.map((each) => (each.id === item ? { ...each, done } : each)),
      }),
      true,
    );
  const take = (item: string): void =>
    void changeInterview(interview.id, words.taken, (stored) => ({
      ...stored,
      preparation: stored.preparation.filter(({ id }) => id !== item),
    }));

  return (
    <div>
      <h3>{words.list}</h3>
      <ul className={styles.list}>
        {interview.preparation.map((item) => (
          <li key={item.id} className={styles.item}>
            <Checkbox
              label={item.text}
              checked={item.done}
              onChange={(done) => tick(item.id, done, item.text)}
            />
            <IconButton label={words.take(item.text)} onClick={() => take(item.id)}>
              <IconX size={16} stroke={1.8} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <form className={styles.add} onSubmit={add}>
        <TextField label={words.add} value={text} maxLength={200} onChange={setText} />
        <Button type="submit" variant="default">
          {words.addIt}
        </Button>
      </form>
      {interview.preparation.length === 0 && (
        <p>
          <Button variant="quiet" onClick={() => void addItems(interview.id, words.items)}>
            {words.usual}
          </Button>{' '}
          <span className="soft small">{words.usualHint}</span>
        </p>
      )}
    </div>
  );
}
