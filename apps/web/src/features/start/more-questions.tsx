import type { ReactNode } from 'react';
import { NumberField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './answers-form.module.css';
import { moreLimits, moreNames } from './answers.js';
import type { QuestionProps } from './question.js';

/** The further answers, folded away until wanted or wrong. */
export function MoreQuestions({ answers, set, wrong }: QuestionProps): ReactNode {
  const words = m.start.more;
  const hasWrong = moreNames.some((name) => wrong.includes(name));
  return (
    <details className={styles.more} open={hasWrong || undefined}>
      <summary>{words.open}</summary>
      <div className={styles.moreBody}>
        <p className="soft small">{words.lead}</p>
        <div className={styles.moreFields}>
          {moreNames.map((name) => (
            <NumberField
              key={name}
              name={name}
              label={words[name]}
              error={wrong.includes(name) && m.start.numberError(moreLimits[name][0], moreLimits[name][1])}
              value={answers.more[name]}
              onChange={(value) => set({ more: { ...answers.more, [name]: value } })}
            />
          ))}
        </div>
      </div>
    </details>
  );
}
