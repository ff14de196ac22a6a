import type { ReactNode } from 'react';
import { usePlanChanges } from '../../shared/engine/plan-changes.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { PlanDifference } from '../../shared/parts/plan-difference.js';
import styles from './today.module.css';

const words = m.today.changed;

/** How the plan moved since the page was opened, and because of what. */
export function WhatChanged(): ReactNode {
  const changes = usePlanChanges();
  return (
    <Section title={words.title}>
      {changes.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <ol className={styles.changes}>
          {changes.map((change) => (
            <li key={change.at}>
              <p>
                <strong>{change.because ?? words.unknown}</strong>
              </p>
              <PlanDifference change={change} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
