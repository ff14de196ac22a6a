import type { RotationGuide } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { Segmented } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { GuardedArea } from '../../../shared/parts/guarded-area.js';
import { Section } from '../../../shared/parts/page.js';
import { typeIntoRotation } from '../../../shared/season/change-rotation.js';
import styles from '../rotation.module.css';

const words = m.rotation.goals;
type Goal = Rotation['goals'][number];
type Reached = 'yes' | 'partly' | 'no' | 'open';

/** The goals set before the rotation, looked back on. */
export function Goals({ rotation, guide }: { rotation: Rotation; guide: RotationGuide }): ReactNode {
  const { id, goals } = rotation;
  const reached = goals.filter((goal) => goal.reached === 'yes').length;
  return (
    <Section title={words.title(reached, goals.length)} lead={words.lead}>
      <ul className={styles.plain}>
        {goals.map((goal) => (
          <li key={goal.id} className={styles.item}>
            <OneGoal rotation={id} goal={goal} />
          </li>
        ))}
      </ul>
      <p className={styles.also}>{words.also}</p>
      <ul className={styles.prompts}>
        {guide.prompts.lookBack.map((prompt) => (
          <li key={prompt.id}>{prompt.text}</li>
        ))}
      </ul>
      <GuardedArea
        label={words.notes}
        rows={3}
        maxLength={8000}
        stored={rotation.notes}
        onSave={(notes) =>
          void typeIntoRotation(words.noted, id, 'notes', (stored) => ({ ...stored, notes }))
        }
      />
    </Section>
  );
}

function withGoal(rotation: Rotation, id: string, change: Partial<Goal>): Rotation {
  return {
    ...rotation,
    goals: rotation.goals.map((goal) => (goal.id === id ? { ...goal, ...change } : goal)),
  };
}

function OneGoal({ rotation, goal }: { rotation: string; goal: Goal }): ReactNode {
  const { id, text, reached, reflection } = goal;
  const value: Reached = reached ?? 'open';
  return (
    <>
      <p>
        <strong>{text}</strong>
      </p>
      <div>
        <Segmented<Reached>
          aria-label={words.reached(text)}
          value={value}
          onChange={(next) =>
            typeIntoRotation(words.judged(text), rotation, `reached.${id}`, (stored) =>
              withGoal(stored, id, { reached: next === 'open' ? null : next }),
            )
          }
          data={(['yes', 'partly', 'no'] as const).map((each) => ({
            value: each,
            label: words.answers[each],
          }))}
        />
      </div>
      <GuardedArea
        label={words.reflection}
        rows={2}
        maxLength={8000}
        stored={reflection}
        onSave={(next) =>
          void typeIntoRotation(words.judged(text), rotation, `goal.${id}`, (stored) =>
            withGoal(stored, id, { reflection: next }),
          )
        }
      />
    </>
  );
}
