import type { Profile } from '@matchwright/dossier';
import { useState, type ReactNode } from 'react';
import { range } from '../../shared/format/percent.js';
import { NumberField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './answers-form.module.css';
import { moreLimits, moreNames } from './answers.js';
import type { QuestionProps } from './question.js';
import { mostTelling, useReach, type Reach } from './use-reach.js';

const words = m.start.more;

/** What an answer leaves open while it is not given. */
function openness(reach: Reach | undefined): string | undefined {
  if (reach === undefined) return undefined;
  if (reach.high - reach.low < 0.005) return words.tellsLittle;
  return words.leavesOpen(range({ ...reach, mid: reach.low }));
}

/** The further answers, folded away until wanted or wrong; once there is a plan, each says how much it would tell. */
export function MoreQuestions(props: QuestionProps & { saved: Profile | null }): ReactNode {
  const { answers, set, wrong, saved } = props;
  const [opened, setOpened] = useState(false);
  const reaches = useReach(saved, answers, opened);
  const hasWrong = moreNames.some((name) => wrong.includes(name));
  const first = mostTelling(reaches);
  return (
    <details
      className={styles.more}
      open={hasWrong || opened}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{words.open}</summary>
      <div className={styles.moreBody}>
        <p className="soft small">{words.lead}</p>
        {saved === null && <p className="soft small">{words.afterFirst}</p>}
        {first !== null && (
          <p role="status">
            {words.first} <strong>{words[first]}</strong>
          </p>
        )}
        <div className={styles.moreFields}>
          {moreNames.map((name) => (
            <NumberField
              key={name}
              name={name}
              label={words[name]}
              hint={openness(reaches[name])}
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
