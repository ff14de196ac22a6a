import type { Person } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { MultiSelect, SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { SavedArea, SavedText } from '../../shared/parts/saved-field.js';
import type { Committed } from '../../shared/store/index.js';
import { roleChoices } from './add-person.js';
import { changePerson } from './change-person.js';
import styles from './people.module.css';
import { useProgramChoices } from './use-program-choices.js';

const words = m.people;
const lines = [
  ['organisation', 200],
  ['metAt', 200],
  ['email', 254],
  ['phone', 40],
] as const;

/** Who the person is, where they work and where the two met. */
export function AboutPerson({ person }: { person: Person }): ReactNode {
  const { choices } = useProgramChoices();
  const save = (change: Partial<Person>): Promise<Committed> => changePerson(person.id, change);
  return (
    <Section title={words.page.about}>
      <div className={styles.fields}>
        <SavedText
          label={words.name}
          stored={person.name}
          maxLength={200}
          // a name is never left empty: the last one stays until another is typed
          onSave={(name) => name.trim() !== '' && save({ name })}
        />
        <SelectField
          label={words.role}
          data={roleChoices}
          value={person.role}
          onChange={(role) => save({ role })}
        />
        <MultiSelect
          label={words.program}
          placeholder={words.findProgram}
          data={choices}
          value={person.program === undefined ? [] : [person.program]}
          onChange={(programs) => save({ program: programs.at(-1) })}
        />
        {lines.map(([field, most]) => (
          <SavedText
            key={field}
            label={words[field]}
            stored={person[field]}
            maxLength={most}
            onSave={(text) => save({ [field]: text })}
          />
        ))}
        <SavedText
          type="date"
          label={words.metOn}
          stored={person.metOn ?? ''}
          onSave={(metOn) => save({ metOn })}
        />
        <SavedArea
          className={styles.wide}
          label={words.notes}
          stored={person.notes}
          maxLength={8000}
          onSave={(notes) => save({ notes })}
        />
      </div>
    </Section>
  );
}
