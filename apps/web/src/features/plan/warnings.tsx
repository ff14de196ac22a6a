import type { Plan } from '@matchwright/dossier';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import styles from './warnings.module.css';

/** What the plan wants to be known beside its numbers, on request: the chance and what to do next come first. */
export function Warnings({ plan }: { plan: Plan }): ReactNode {
  if (plan.warnings.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>{m.plan.warnings(plan.warnings.length)}</summary>
      <ul>
        {plan.warnings.map(({ code, text, rules }) => (
          <li key={code + text}>
            <IconInfoCircle size={18} stroke={1.8} aria-hidden="true" />
            <span>
              {text} {rules.length > 0 && <span className="soft small">{rules.join(', ')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
