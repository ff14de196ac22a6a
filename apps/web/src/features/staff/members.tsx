import { IconDots } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Button, Dialog, Menu, notify } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { answers, roles, type Member, type Role, type Who } from '../../shared/server/answers.js';
import { askServer, useAsked } from '../../shared/server/ask-server.js';
import { Invitations } from './invitations.js';
import styles from './staff.module.css';

const words = m.staff;

/** Who works here: roles, removal, sessions, invitations. `onOwnChanged`: the owner has changed what they are themselves. */
export function Members({ who, onOwnChanged }: { who: Who; onOwnChanged: () => void }): ReactNode {
  const { answer, again } = useAsked(answers.members, '/staff');
  const [leaving, setLeaving] = useState<Member | null>(null);

  function changed(member: Member): void {
    if (member.id === who.id) onOwnChanged();
    else again();
  }

  async function setRole(member: Member, role: Role): Promise<void> {
    const done = await askServer(answers.done, 'PATCH', `/staff/${member.id}`, { body: { role } });
    notify(done.ok ? words.roleChanged(member.name, words.roles[role]) : done.message);
    if (done.ok) changed(member);
  }

  async function endSessions(member: Member): Promise<void> {
    const done = await askServer(answers.ended, 'DELETE', `/staff/${member.id}/sessions`);
    notify(done.ok ? words.sessionsEnded(done.value.ended) : done.message);
  }

  async function remove(member: Member): Promise<void> {
    setLeaving(null);
    const done = await askServer(answers.done, 'DELETE', `/staff/${member.id}`);
    notify(done.ok ? words.memberRemoved(member.name) : done.message);
    if (done.ok) changed(member);
  }

  const members = answer?.ok === true ? answer.value.members : [];
  return (
    <Section title={words.members}>
      <div className={styles.stack}>
        <ul className={styles.list}>
          {members.map((member) => (
            <li key={member.id} className={styles.member}>
              <span>
                <strong>{member.name}</strong> {member.email}{' '}
                <span className="soft block">{words.roles[member.role]}</span>
              </span>
              <Menu
                label={words.changeMember(member.name)}
                icon={<IconDots size={18} stroke={1.8} aria-hidden="true" />}
                items={[
                  ...roles.map((role) => ({
                    key: role,
                    text: words.roles[role],
                    checked: role === member.role,
                    act: () => void setRole(member, role),
                  })),
                  { key: 'sessions', text: words.endTheirs, act: () => void endSessions(member) },
                  { key: 'remove', text: words.removeMember, act: () => setLeaving(member) },
                ]}
              />
            </li>
          ))}
        </ul>
        <Invitations />
      </div>
      <Dialog
        opened={leaving !== null}
        title={leaving === null ? '' : words.removeTitle(leaving.name)}
        onClose={() => setLeaving(null)}
      >
        <div className={styles.stack}>
          <p>{words.removeText}</p>
          <div className={styles.bar}>
            <Button onClick={() => leaving !== null && void remove(leaving)}>{words.removeMember}</Button>
          </div>
        </div>
      </Dialog>
    </Section>
  );
}
