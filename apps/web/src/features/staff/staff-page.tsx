import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, Tabs } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Page } from '../../shared/parts/page.js';
import { answers, roles, type Who } from '../../shared/server/answers.js';
import { askServer, useAsked } from '../../shared/server/ask-server.js';
import { AuditLog } from './audit-log.js';
import { Cohort } from './cohort.js';
import { Collisions } from './collisions.js';
import { LinksAndStaff } from './links-and-staff.js';
import { SignIn } from './sign-in.js';
import { StudentView } from './student-view.js';
import { TakeUp } from './take-up.js';

const words = m.staff;
/** Parts of the page, and the least role that sees each. */
const views = ['cohort', 'collisions', 'links', 'log'] as const;
const needed = { cohort: 'reader', collisions: 'reader', links: 'reader', log: 'owner' } as const;
export type StaffView = (typeof views)[number];

/** The pages of a school's staff, on the school's own server. */
export function StaffPage(): ReactNode {
  const { invitation } = useSearch({ from: '/staff' });
  const { answer, again } = useAsked(answers.who, '/session');
  if (invitation !== undefined) return <TakeUp secret={invitation} />;
  if (answer === undefined) return <Page title={words.title} waits={8} />;
  if (answer.ok) return <SignedIn who={answer.value} again={again} />;
  if (answer.status === 401) return <SignIn onSignedIn={again} />;
  return <Page title={words.title} failed={answer.message} />;
}

function SignedIn({ who, again }: { who: Who; again: () => void }): ReactNode {
  const { view = 'cohort', student } = useSearch({ from: '/staff' });
  const navigate = useNavigate();
  const go = (search: { view?: StaffView; student?: string }): void =>
    void navigate({ to: '/staff', search });

  async function signOut(): Promise<void> {
    await askServer(answers.done, 'DELETE', '/session');
    again();
  }

  if (student !== undefined)
    return <StudentView key={student} id={student} mayWrite={who.role !== 'reader'} onBack={() => go({})} />;
  return (
    <Page
      title={words.title}
      lead={words.lead(who.school)}
      action={
        <Button variant="default" onClick={() => void signOut()}>
          {words.signOut}
        </Button>
      }
    >
      <Tabs
        label={words.title}
        data={views
          .filter((value) => roles.indexOf(who.role) >= roles.indexOf(needed[value]))
          .map((value) => ({ value, label: words.views[value] }))}
        value={view}
        onChange={(next) => go({ view: next })}
      >
        {view === 'cohort' && <Cohort mayWrite={who.role !== 'reader'} />}
        {view === 'collisions' && <Collisions />}
        {view === 'links' && <LinksAndStaff who={who} onChanged={again} />}
        {view === 'log' && <AuditLog />}
      </Tabs>
    </Page>
  );
}
