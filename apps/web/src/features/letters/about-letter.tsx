import type { Letter } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Checkbox, Segmented, SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { SavedArea, SavedText } from '../../shared/parts/saved-field.js';
import type { Committed } from '../../shared/store/index.js';
import { changeLetter } from './change-letter.js';
import { kindChoices } from './kind-choices.js';
import styles from './letters.module.css';
import type { LetterWorld } from './use-letter-world.js';

const words = m.letters;
const strongs = ['yes', 'unknown', 'no'] as const;

/** Who writes, of which kind, and how well they know the work (G18, R27). */
export function AboutLetter({ letter, world }: { letter: Letter; world: LetterWorld }): ReactNode {
  const save = (change: Partial<Letter>): Promise<Committed> => changeLetter(letter.id, change);
  return (
    <Section title={words.page.about}>
      <div className={styles.fields}>
        <SavedText
          label={words.writer}
          stored={letter.writer}
          maxLength={200}
          onSave={(writer) => save({ writer })}
        />
        <Person letter={letter} world={world} />
        <SelectField
          label={words.kind}
          data={kindChoices}
          value={letter.kind}
          onChange={(kind) => save({ kind })}
        />
        <RotationSeen letter={letter} world={world} />
        <SelectField
          label={words.page.strong}
          hint={words.page.strongHint}
          data={strongs.map((value) => ({ value, label: words.page.strongs[value] }))}
          value={letter.strong}
          onChange={(strong) => save({ strong })}
        />
        <div className={styles.stack}>
          <span id="knows">{words.knows}</span>
          <Segmented
            aria-labelledby="knows"
            value={String(letter.knows)}
            onChange={(knows) => save({ knows: Number(knows) })}
            data={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
          />
          <span className="soft small">{words.knowsHint}</span>
        </div>
        <Checkbox
          className={styles.wide ?? ''}
          checked={letter.senior}
          label={words.page.senior}
          onChange={(senior) => save({ senior })}
        />
        <SavedArea
          className={styles.wide}
          label={words.page.notes}
          stored={letter.notes}
          maxLength={8000}
          onSave={(notes) => save({ notes })}
        />
      </div>
    </Section>
  );
}

function Person({ letter, world }: { letter: Letter; world: LetterWorld }): ReactNode {
  const choices = [
    { value: '', label: words.page.nobody },
    ...world.people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <SelectField
      label={words.page.person}
      data={choices}
      value={letter.person ?? ''}
      onChange={(id) => {
        const person = world.people.find((each) => each.id === id);
        const named = person !== undefined && letter.writer.trim() === '' ? { writer: person.name } : {};
        const senior = person?.role === 'director' ? { senior: true } : {};
        return changeLetter(letter.id, { person: id, ...named, ...senior });
      }}
    />
  );
}

function RotationSeen({ letter, world }: { letter: Letter; world: LetterWorld }): ReactNode {
  const choices = [
    { value: '', label: words.page.noRotation },
    ...world.rotations.map(({ id, program, start }) => ({
      value: id,
      label: [world.nameOf(program), ...(start === undefined ? [] : [day(start)])].join(', '),
    })),
  ];
  return (
    <SelectField
      label={words.page.rotation}
      data={choices}
      value={letter.rotation ?? ''}
      onChange={(rotation) => changeLetter(letter.id, { rotation })}
    />
  );
}
