import type { Letter } from '@matchwright/dossier';
import type { LetterSeason } from '@matchwright/season';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { SavedText } from '../../shared/parts/saved-field.js';
import { changeLetter } from './change-letter.js';
import { ErasDates } from './eras-dates.js';
import { LetterState, StepButtons } from './letter-state.js';
import styles from './letters.module.css';

const words = m.letters.page;
const dated = ['askedOn', 'promisedFor', 'remindedOn', 'uploadedOn'] as const;

/** How far the letter is: its state, what can happen next, and the days of each step. */
export function LetterStands(props: { letter: Letter; dates: LetterSeason | undefined }): ReactNode {
  const { letter, dates } = props;
  return (
    <Section title={words.stands}>
      <div className={styles.stack}>
        <div className={styles.acts}>
          <LetterState letter={letter} />
          <StepButtons letter={letter} />
        </div>
        <div className={styles.fields}>
          {dated.map((field) => (
            <SavedText
              key={field}
              type="date"
              label={words[field]}
              stored={letter[field] ?? ''}
              onSave={(date) => void changeLetter(letter.id, { [field]: date })}
            />
          ))}
        </div>
        {dates !== undefined && <ErasDates dates={dates} />}
      </div>
    </Section>
  );
}
