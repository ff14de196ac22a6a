import type { Person } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { today } from '../../shared/format/plain.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { SavedText } from '../../shared/parts/saved-field.js';
import { commitChange } from '../../shared/store/index.js';
import { changePerson, withoutEmpty } from './change-person.js';
import styles from './people.module.css';

const words = m.people;

function later(days: number): string {
  return new Date(Date.parse(`${today()}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

async function followUp({ id, name }: Person, nextFollowUp: string | undefined): Promise<void> {
  const label = words.did.follow(name);
  const done = await commitChange(label, (draft) =>
    draft.update('people', id, (stored) => withoutEmpty({ ...stored, nextFollowUp })),
  );
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/** The day to write again: one press, or any day. */
export function FollowUp({ person }: { person: Person }): ReactNode {
  return (
    <Section title={words.page.follow}>
      <div className={styles.stack}>
        <SavedText
          className={styles.short}
          type="date"
          label={words.next}
          hint={words.nextHint}
          stored={person.nextFollowUp ?? ''}
          onSave={(nextFollowUp) => void changePerson(person.id, { nextFollowUp })}
        />
        <div className={styles.acts}>
          {words.page.in.map(([text, days]) => (
            <Button key={text} size="s" variant="default" onClick={() => void followUp(person, later(days))}>
              {text}
            </Button>
          ))}
          {person.nextFollowUp !== undefined && (
            <Button size="s" variant="default" onClick={() => void followUp(person, undefined)}>
              {words.page.clear}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
