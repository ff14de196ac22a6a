import type { Person, Rotation } from '@matchwright/dossier';
import { whomToAsk } from '@matchwright/season';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { commitChange, newId } from '../../shared/store/index.js';
import styles from './letters.module.css';
import type { LetterWorld } from './use-letter-world.js';

const words = m.letters.ask;
const seen: readonly Rotation['status'][] = ['under-way', 'done'];

/** Who of the people met on a rotation may write (G18, G19); nothing where nobody is written down. */
export function WhomToAsk({ world }: { world: LetterWorld }): ReactNode {
  const places = world.rotations
    .filter(({ status }) => seen.includes(status))
    .map((rotation) => ({ rotation, candidates: whomToAsk(rotation, world) }))
    .filter(({ candidates }) => candidates.length > 0);
  if (places.length === 0) return null;
  return (
    <Section title={words.title} lead={words.lead}>
      {places.map(({ rotation, candidates }) => (
        <div key={rotation.id} className={styles.stack}>
          <h3>{world.nameOf(rotation.program)}</h3>
          <ul className={styles.candidates}>
            {candidates.map(({ person, senior, reasons }) => (
              <li key={person.id}>
                <span>
                  <strong>{person.name}</strong> <span className="soft small">{reasons.join(' ')}</span>
                </span>
                <Ask person={person} senior={senior} rotation={rotation} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Ask(props: { person: Person; senior: boolean; rotation: Rotation }): ReactNode {
  const { person, senior, rotation } = props;
  const navigate = useNavigate();
  const kind = rotation.specialty === 'IR' ? 'ir' : rotation.specialty === 'DR' ? 'dr' : 'other';

  async function plan(): Promise<void> {
    const id = newId();
    const done = await commitChange(m.letters.did.added, (draft) =>
      draft.put('letters', {
        id,
        writer: person.name,
        person: person.id,
        senior,
        kind,
        rotation: rotation.id,
        state: 'idea',
      }),
    );
    if (done.ok) await navigate({ to: '/letters/$id', params: { id } });
  }

  return (
    <Button size="s" variant="default" aria-label={words.planFor(person.name)} onClick={() => void plan()}>
      {words.plan}
    </Button>
  );
}
