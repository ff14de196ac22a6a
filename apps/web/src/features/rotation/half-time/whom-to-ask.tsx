import type { RotationGuide } from '@matchwright/almanac';
import type { Letter, Person, Rotation } from '@matchwright/dossier';
import { fillText, textById, textValues, whomToAsk, type LetterCandidate } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { today } from '../../../shared/format/plain.js';
import { Badge, Button, Dialog } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { offerUndo } from '../../../shared/parts/offer-undo.js';
import { Section } from '../../../shared/parts/page.js';
import { ReadyText } from '../../../shared/parts/ready-text.js';
import { commitChange, newId } from '../../../shared/store/index.js';
import { useProject } from '../../../shared/store/use-project.js';
import styles from '../rotation.module.css';

const words = m.rotation.letters;

const kinds = { IR: 'ir', DR: 'dr', other: 'other' } as const;

/** Writes down that a person may write or was asked; a letter of theirs that was an idea goes on from there. */
async function keepLetter(
  rotation: Rotation,
  { person, senior }: LetterCandidate,
  idea: Letter | undefined,
  state: 'idea' | 'asked',
): Promise<void> {
  const label = state === 'asked' ? words.asked(person.name) : words.kept(person.name);
  const asked = state === 'asked' ? { askedOn: today() } : {};
  const done = await commitChange(label, (draft) => {
    if (idea !== undefined) draft.update('letters', idea.id, (stored) => ({ ...stored, state, ...asked }));
    else
      draft.put('letters', {
        id: newId(),
        writer: person.name,
        person: person.id,
        senior,
        kind: kinds[rotation.specialty],
        rotation: rotation.id,
        state,
        ...asked,
      });
  });
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/** Whom to ask for a letter and why, and the letters that came of this rotation so far. */
export function WhomToAsk(props: {
  rotation: Rotation;
  guide: RotationGuide;
  people: readonly Person[];
  letters: readonly Letter[];
  place: string;
}): ReactNode {
  const { rotation, people, letters } = props;
  const candidates = whomToAsk(rotation, { people, letters });
  const own = letters.filter((letter) => letter.rotation === rotation.id && letter.state !== 'idea');
  return (
    <Section title={words.title} lead={words.lead}>
      {own.length > 0 && (
        <ul className={styles.plain}>
          {own.map(({ id, writer, state }) => (
            <li key={id}>
              <strong>{writer}</strong> <Badge>{words.states[state]}</Badge>
            </li>
          ))}
        </ul>
      )}
      {candidates.length === 0 && own.length === 0 && <p className="soft">{words.nobody}</p>}
      <ul className={styles.plain}>
        {candidates.map((candidate) => (
          <li key={candidate.person.id} className={styles.item}>
            <Candidate {...props} candidate={candidate} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Candidate(props: {
  rotation: Rotation;
  guide: RotationGuide;
  letters: readonly Letter[];
  place: string;
  candidate: LetterCandidate;
}): ReactNode {
  const { rotation, guide, letters, place, candidate } = props;
  const [isOpen, setIsOpen] = useState(false);
  const profile = useProject()?.profile;
  const { person, reasons } = candidate;
  const idea = letters.find((letter) => letter.person === person.id && letter.state === 'idea');
  return (
    <>
      <p>
        <strong>{person.name}</strong> <Badge>{m.rotation.roles[person.role]}</Badge>{' '}
        {idea !== undefined && <Badge>{words.states.idea}</Badge>}
      </p>
      <p className="soft">{reasons.join(' ')}</p>
      <div className={styles.acts}>
        <Button
          size="s"
          variant="default"
          onClick={() => void keepLetter(rotation, candidate, idea, 'asked')}
        >
          {words.haveAsked}
        </Button>
        {idea === undefined && (
          <Button size="s" variant="quiet" onClick={() => void keepLetter(rotation, candidate, idea, 'idea')}>
            {words.keepIdea}
          </Button>
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
            text={fillText(textById(guide, 'letter-request'), {
              ...textValues(profile, rotation.specialty, rotation),
              person: person.name,
              host: place,
            })}
          />
        </Dialog>
      )}
    </>
  );
}
