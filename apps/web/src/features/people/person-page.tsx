import type { Person } from '@matchwright/dossier';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Page } from '../../shared/parts/page.js';
import { commitChange, useRecord } from '../../shared/store/index.js';
import { AboutPerson } from './about-person.js';
import { ContactLog } from './contact-log.js';
import { FollowUp } from './follow-up.js';
import styles from './people.module.css';
import { PersonLetter } from './person-letter.js';
import { PersonTexts } from './person-texts.js';

const route = getRouteApi('/people/$id');
const words = m.people;

/** One person: when to write again, what was said, and texts for a brief update. */
export function PersonPage(): ReactNode {
  const { id } = route.useParams();
  const person = useRecord('people', id);
  if (person === undefined) return <Page above={<Back />} title={m.common.nav.people} waits={8} />;
  if (person === null) {
    return (
      <Page title={words.page.missing} lead={words.page.missingText} narrow>
        <Back />
      </Page>
    );
  }
  return <OnePerson key={id} person={person} />;
}

function Back(): ReactNode {
  return (
    <p className="small">
      <Link to="/people">← {words.page.back}</Link>
    </p>
  );
}

function OnePerson({ person }: { person: Person }): ReactNode {
  const navigate = useNavigate();

  async function remove(): Promise<void> {
    const label = words.did.removed(person.name);
    const done = await commitChange(label, (draft) => draft.remove('people', person.id));
    if (!done.ok) return;
    if (done.value !== null) offerUndo(label, done.value);
    await navigate({ to: '/people' });
  }

  return (
    <Page above={<Back />} title={person.name} lead={words.roles[person.role]}>
      <FollowUp person={person} />
      <ContactLog person={person} />
      <PersonTexts person={person} />
      <AboutPerson person={person} />
      <PersonLetter person={person} />
      <Button variant="default" className={styles.start} onClick={() => void remove()}>
        {words.page.remove}
      </Button>
    </Page>
  );
}
