import { useState, type FormEvent, type ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Button, notify, NumberField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { answers, type Who } from '../../shared/server/answers.js';
import { askServer, useAsked } from '../../shared/server/ask-server.js';
import { ToldLink } from '../../shared/server/told-link.js';
import { Members } from './members.js';
import styles from './staff.module.css';

const words = m.staff;

/** Links by which students join, for owners who works here, and one's own sessions. */
export function LinksAndStaff({ who, onChanged }: { who: Who; onChanged: () => void }): ReactNode {
  return (
    <div className={styles.stack}>
      {who.role !== 'reader' && <Links />}
      {who.role === 'owner' && <Members who={who} onOwnChanged={onChanged} />}
      <OwnSessions />
    </div>
  );
}

/** Signing out on machines that one has left. */
function OwnSessions(): ReactNode {
  async function end(): Promise<void> {
    const done = await askServer(answers.ended, 'DELETE', '/session/others');
    notify(done.ok ? words.sessionsEnded(done.value.ended) : done.message);
  }
  return (
    <Section title={words.sessions} lead={words.sessionsLead}>
      <Button variant="default" onClick={() => void end()}>
        {words.endSessions}
      </Button>
    </Section>
  );
}

function Links(): ReactNode {
  const { answer, again } = useAsked(answers.joinLinks, '/join-links');
  const [label, setLabel] = useState('');
  const [days, setDays] = useState<number | ''>(14);
  const [made, setMade] = useState<string | null>(null);

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault();
    const body = { label, days: Math.max(1, Math.min(90, days || 14)) };
    const done = await askServer(answers.newLink, 'POST', '/join-links', { body });
    if (!done.ok) {
      notify(done.message);
      return;
    }
    setMade(done.value.url);
    setLabel('');
    again();
  }

  async function close(id: string): Promise<void> {
    const done = await askServer(answers.done, 'DELETE', `/join-links/${id}`);
    if (!done.ok) notify(done.message);
    again();
  }

  const links = answer?.ok === true ? answer.value.links : [];
  return (
    <Section title={words.links}>
      <div className={styles.stack}>
        <form className={styles.form} onSubmit={(event) => void make(event)}>
          <TextField required maxLength={120} label={words.label} value={label} onChange={setLabel} />
          <NumberField label={words.days} value={days} onChange={setDays} />
          <div>
            <Button type="submit">{words.makeLink}</Button>
          </div>
        </form>
        {made !== null && <ToldLink key={made} text={words.linkOnce} url={made} />}
        <ul className={styles.list}>
          {links.map((link) => (
            <li key={link.id} className={styles.bar}>
              {link.label} <span className="soft">{words.until(day(link.expiresAt.slice(0, 10)))}</span>
              <Button
                variant="quiet"
                size="s"
                aria-label={`${words.close}: ${link.label}`}
                onClick={() => void close(link.id)}
              >
                {words.close}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
