import type { RotationGuide } from '@matchwright/almanac';
import type { Person, Rotation } from '@matchwright/dossier';
import { fillText, textById, textValues } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { shortDay, today } from '../../../shared/format/plain.js';
import { Badge, Button, Dialog } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { Section } from '../../../shared/parts/page.js';
import { ReadyText } from '../../../shared/parts/ready-text.js';
import { StatusDot } from '../../../shared/parts/status-dot.js';
import { useProject } from '../../../shared/store/use-project.js';
import { changeRotation } from '../../../shared/season/change-rotation.js';
import styles from '../rotation.module.css';

const words = m.rotation.thanks;

/** A note of thanks to everybody met there, each with a text to edit and a tick. */
export function Thanks(props: {
  rotation: Rotation;
  guide: RotationGuide;
  people: readonly Person[];
  place: string;
}): ReactNode {
  const { rotation, people } = props;
  return (
    <Section title={words.title} lead={words.lead}>
      {people.length === 0 && <p className="soft">{words.nobody}</p>}
      <ul className={styles.plain}>
        {people.map((person) => (
          <li key={person.id} className={styles.item}>
            <Thank {...props} rotation={rotation} person={person} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Thank(props: {
  rotation: Rotation;
  guide: RotationGuide;
  person: Person;
  place: string;
}): ReactNode {
  const { rotation, guide, person, place } = props;
  const [isOpen, setIsOpen] = useState(false);
  const profile = useProject()?.profile;
  const { name, role } = person;
  const sent = rotation.thanked.find(({ whom }) => whom === name);
  const template = role === 'coordinator' ? 'thank-you-coordinator' : 'thank-you';
  return (
    <>
      <p>
        <strong>{name}</strong> <Badge>{m.rotation.roles[role]}</Badge>
      </p>
      <div className={styles.acts}>
        {sent === undefined ? (
          <Button
            size="s"
            variant="default"
            onClick={() =>
              void changeRotation(words.thanked(name), rotation.id, (stored) => ({
                ...stored,
                thanked: [...stored.thanked, { whom: name, on: today() }],
              }))
            }
          >
            {words.sent}
          </Button>
        ) : (
          <StatusDot status="done">{words.sentOn(shortDay(sent.on))}</StatusDot>
        )}
        {profile !== undefined && (
          <Button size="s" variant="quiet" onClick={() => setIsOpen(true)}>
            {words.text}
          </Button>
        )}
      </div>
      {profile !== undefined && (
        <Dialog opened={isOpen} onClose={() => setIsOpen(false)} title={words.text}>
          <ReadyText
            text={fillText(textById(guide, template), {
              ...textValues(profile, rotation.specialty, rotation),
              person: name,
              host: place,
            })}
          />
        </Dialog>
      )}
    </>
  );
}
