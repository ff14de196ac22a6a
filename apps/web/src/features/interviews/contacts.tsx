import type { Interview } from '@matchwright/dossier';
import { soundsLikeCommitment } from '@matchwright/season';
import { IconX } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { day, today } from '../../shared/format/plain.js';
import { Button, IconButton, Notice, TextArea, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { changeInterview } from './change-interview.js';
import styles from './interviews.module.css';

const words = m.interviews.contacts;

/** What was said after the interview, by day; a promise is heard and set right. */
export function Contacts({ interview }: { interview: Interview }): ReactNode {
  const [on, setOn] = useState(today());
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '' || on === '') return;
    const kept = await changeInterview(interview.id, words.added, (stored) => ({
      ...stored,
      contacts: [...stored.contacts, { on, text: text.trim() }],
    }));
    if (!kept.ok) return;
    setText('');
    setTried(false);
  }

  const remove = (place: number): void =>
    void changeInterview(interview.id, words.removed, (stored) => ({
      ...stored,
      contacts: stored.contacts.toSpliced(place, 1),
    }));

  return (
    <Section title={words.title} lead={words.lead}>
      <ul className={styles.list}>
        {interview.contacts.map((contact, place) => (
          // a contact has no id: its place in the log tells it apart
          <li key={`${place}-${contact.on}`} className={styles.item}>
            <span>
              <strong>{day(contact.on)}</strong> {contact.text}
            </span>
            <IconButton label={words.remove(day(contact.on))} onClick={() => remove(place)}>
              <IconX size={16} stroke={1.8} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <form className={styles.stack} noValidate onSubmit={(event) => void add(event)}>
        <div className={styles.contact}>
          <TextField label={words.on} type="date" value={on} onChange={setOn} />
          <TextArea
            label={words.text}
            value={text}
            maxLength={8000}
            error={tried && text.trim() === '' && words.needsText}
            onChange={setText}
          />
        </div>
        {soundsLikeCommitment(text) && (
          <Notice kind="warning" role="status">
            {words.commitment}
          </Notice>
        )}
        <Button type="submit" variant="default">
          {words.add}
        </Button>
      </form>
    </Section>
  );
}
