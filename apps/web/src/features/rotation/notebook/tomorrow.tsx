import type { Procedure } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { tomorrowsSummary } from '@matchwright/season';
import { useMemo, type ReactNode } from 'react';
import { today } from '../../../shared/format/plain.js';
import { Button } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { copyText } from '../../../shared/parts/copy-text.js';
import styles from './notebook.module.css';

const words = m.notebook.tomorrow;

/** What to bring tomorrow: what was read today, and what today's cases taught. */
export function Tomorrow(props: { procedures: readonly Procedure[]; notes: readonly CaseNote[] }): ReactNode {
  const { procedures, notes } = props;
  const summary = useMemo(() => tomorrowsSummary(notes, procedures, today()), [notes, procedures]);
  const { answers, learned, open, text } = summary;
  if (text === '')
    return <p className="soft">{open === 0 ? words.nothing : `${words.nothing} ${words.open(open)}`}</p>;
  return (
    <div className={styles.form}>
      {answers.length > 0 && (
        <div>
          <h3>{words.answers}</h3>
          <ul className={styles.points}>
            {answers.map(({ note, question, answer }) => (
              <li key={note}>
                <strong>{question}</strong> {answer}
              </li>
            ))}
          </ul>
        </div>
      )}
      {learned.length > 0 && (
        <div>
          <h3>{words.learned}</h3>
          <ul className={styles.points}>
            {learned.map(({ note, procedure, text: point }) => (
              <li key={note}>
                <strong>{procedure}:</strong> {point}
              </li>
            ))}
          </ul>
        </div>
      )}
      {open > 0 && <p className="soft">{words.open(open)}</p>}
      <div>
        <Button variant="default" onClick={() => void copyText(text)}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}
