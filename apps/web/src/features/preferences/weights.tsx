import type { Criterion } from '@matchwright/dossier';
import { defaultCriteriaRule } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { NumberField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { commitChange } from '../../shared/store/index.js';
import styles from './preferences.module.css';

const words = m.preferences.weights;
const names = new Map<string, string>(Object.entries(words.names));

/** How much each criterion counts, and where the first weights come from. */
export function Weights({ criteria }: { criteria: readonly Criterion[] }): ReactNode {
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.weights}>
        {criteria.map((criterion) => {
          const name = names.get(criterion.id) ?? criterion.name;
          return (
            <NumberField
              key={criterion.id}
              label={name}
              min={0}
              max={5}
              step={0.1}
              value={criterion.weight}
              onChange={(weight) => {
                if (weight === '' || weight < 0 || weight > 5) return;
                void commitChange(m.preferences.did.weighed(name), (draft) =>
                  draft.put('criteria', { ...criterion, weight }),
                );
              }}
            />
          );
        })}
      </div>
      <p className="soft small">{words.source(defaultCriteriaRule)}</p>
    </Section>
  );
}
