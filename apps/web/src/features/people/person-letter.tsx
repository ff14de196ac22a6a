import type { Person } from '@matchwright/dossier';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { commitChange, newId, useRecords } from '../../shared/store/index.js';

const words = m.people;
const writers: readonly Person['role'][] = ['faculty', 'director', 'mentor'];

/** The person's letter, or the way to plan one; residents and coordinators do not write them. */
export function PersonLetter({ person }: { person: Person }): ReactNode {
  const navigate = useNavigate();
  const own = useRecords('letters')?.filter((letter) => letter.person === person.id) ?? [];

  async function plan(): Promise<void> {
    const id = newId();
    const done = await commitChange(words.did.letter(person.name), (draft) =>
      draft.put('letters', {
        id,
        writer: person.name,
        person: person.id,
        senior: person.role === 'director',
        kind: 'ir',
        state: 'idea',
      }),
    );
    if (done.ok) await navigate({ to: '/letters/$id', params: { id } });
  }

  if (own.length === 0 && !writers.includes(person.role)) return null;
  return (
    <Section title={words.page.letter}>
      {own.length === 0 ? (
        <Button variant="default" onClick={() => void plan()}>
          {words.page.askLetter}
        </Button>
      ) : (
        own.map(({ id, kind, state }) => (
          <p key={id}>
            <Link to="/letters/$id" params={{ id }}>
              {words.page.hasLetter}
            </Link>{' '}
            ({m.letters.kinds[kind]}, {m.letters.states[state]})
          </p>
        ))
      )}
    </Section>
  );
}
