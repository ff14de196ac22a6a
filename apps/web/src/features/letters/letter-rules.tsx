import type { Rule } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import styles from './letters.module.css';

const words = m.letters.rules;
const aboutLetters = ['G18', 'G19', 'R25', 'R26', 'R27', 'R28'];

/** The rules on letters by id, each with its source and grade. */
export function LetterRules(props: { rules: readonly Rule[]; profile: Profile | null }): ReactNode {
  const { rules, profile } = props;
  return (
    <details>
      <summary>{words.title}</summary>
      <ul className={styles.rules}>
        {rules
          .filter(({ id }) => aboutLetters.includes(id))
          .map(({ id, text, grade, source }) => (
            <li key={id}>
              <strong>{id}</strong> {text}{' '}
              <span className="soft small">
                ({words.grade[grade] ?? grade} · {source}
                {profile?.rules.off.includes(id) === true && ` · ${words.off}`})
              </span>
            </li>
          ))}
      </ul>
    </details>
  );
}
