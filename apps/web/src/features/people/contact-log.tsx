import type { Person } from '@matchwright/dossier';
import { useState, type FormEvent, type ReactNode } from 'react';
import { day, today } from '../../shared/format/plain.js';
import { Button, IconButton, TextArea, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { commitChange } from '../../shared/store/index.js';
import styles from './people.module.css';

const words = m.people;
type Log = Person['log'];

async function write(id: string, label: string, change: (log: Log) => Log): Promise<boolean> {
  const done = await commitChange(label, (draft) =>
    draft.update('people', id, (stored) => ({ ...stored, log: change(stored.log) })),
  );
  if (done.ok && done.value !== null) offerUndo(label, done.value);
  return done.ok;
}

/** What was said and when, the latest first. */
export function ContactLog({ person }: { person: Person }): ReactNode {
  const entries = person.log
    .map((entry, place) => ({ ...entry, place }))
    .toSorted((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <Section title={words.page.log}>
      <div className={styles.stack}>
        <NewEntry person={person} />
        {entries.length === 0 && <p className="soft">{words.page.logNone}</p>}
        <ul className={styles.log}>
          {entries.map(({ on, text, place }) => (
            // two entries of a day may say the same; their place tells them apart
            <li key={place}>
              <div>
                <time dateTime={on} className="soft small">
                  {day(on)}
                </time>
                <p className={styles.said}>{text}</p>
              </div>
              <IconButton
                size="s"
                label={words.page.logRemove(day(on))}
                onClick={() =>
                  void write(person.id, words.did.logRemoved, (log) => log.filter((_, at) => at !== place))
                }
              >
                ×
              </IconButton>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function NewEntry({ person }: { person: Person }): ReactNode {
  const [on, setOn] = useState(today());
  const [text, setText] = useState('');
  const [isWrong, setIsWrong] = useState(false);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    const said = text.trim();
    if (said === '' || on === '') {
      setIsWrong(true);
      return;
    }
    const isKept = await write(person.id, words.did.noted(person.name), (log) => [
      ...log,
      { on, text: said },
    ]);
    if (!isKept) return;
    setText('');
    setIsWrong(false);
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void add(event)} noValidate>
      <TextField className={styles.short} type="date" label={words.page.logDay} value={on} onChange={setOn} />
      <TextArea
        label={words.page.logText}
        error={isWrong && text.trim() === '' && words.page.logError}
        value={text}
        maxLength={8000}
        onChange={setText}
      />
      <div>
        <Button type="submit" variant="default">
          {words.page.logAdd}
        </Button>
      </div>
    </form>
  );
}
