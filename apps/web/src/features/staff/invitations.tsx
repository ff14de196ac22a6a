import { useState, type FormEvent, type ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Button, notify, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { answers, roles, type Role } from '../../shared/server/answers.js';
import { askServer, useAsked } from '../../shared/server/ask-server.js';
import { ToldLink } from '../../shared/server/told-link.js';
import styles from './staff.module.css';

const words = m.staff;

/** Invites somebody to the staff, and lists who has not answered yet. */
export function Invitations(): ReactNode {
  const { answer, again } = useAsked(answers.invitations, '/invitations');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('adviser');
  const [made, setMade] = useState<string | null>(null);

  async function invite(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done = await askServer(answers.newLink, 'POST', '/invitations', { body: { email, role } });
    if (!done.ok) {
      notify(done.message);
      return;
    }
    setMade(done.value.url);
    setEmail('');
    again();
  }

  async function withdraw(id: string): Promise<void> {
    setMade(null);
    const done = await askServer(answers.done, 'DELETE', `/invitations/${id}`);
    notify(done.ok ? words.invitationWithdrawn : done.message);
    again();
  }

  const open = answer?.ok === true ? answer.value.invitations : [];
  return (
    <>
      <form className={styles.form} onSubmit={(event) => void invite(event)}>
        <TextField type="email" required label={words.email} value={email} onChange={setEmail} />
        <SelectField
          label={words.role}
          data={roles.map((value) => ({ value, label: words.roles[value] }))}
          value={role}
          onChange={setRole}
        />
        <div>
          <Button type="submit" variant="default">
            {words.inviteStaff}
          </Button>
        </div>
      </form>
      {made !== null && <ToldLink key={made} text={words.linkOnce} url={made} />}
      {open.length > 0 && (
        <>
          <h3>{words.openInvitations}</h3>
          <ul className={styles.list}>
            {open.map((each) => (
              <li key={each.id} className={styles.bar}>
                {each.email}{' '}
                <span className="soft">
                  {words.roles[each.role]}, {words.until(day(each.expiresAt.slice(0, 10)))}
                </span>
                <Button
                  variant="quiet"
                  size="s"
                  aria-label={`${words.withdrawInvitation}: ${each.email}`}
                  onClick={() => void withdraw(each.id)}
                >
                  {words.withdrawInvitation}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
