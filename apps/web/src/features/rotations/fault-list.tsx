import type { MoveEffect, ScheduleFault } from '@matchwright/planner';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { OutLink } from '../../shared/parts/out-link.js';
import styles from './rotations.module.css';

const words = m.rotationCalendar;

/** What does not fit: what is broken and what is only advice have each their own shape and word. */
export function FaultList({ faults }: { faults: readonly ScheduleFault[] }): ReactNode {
  if (faults.length === 0) return null;
  return (
    <ul className={styles.conditions}>
      {faults.map(({ code, severity, text, rules, source }) => {
        const Icon = severity === 'broken' ? IconAlertTriangle : IconInfoCircle;
        return (
          <li key={`${code} ${text}`}>
            <Icon size={17} stroke={1.8} aria-hidden="true" />
            <span>
              <strong>{words.severity[severity]}:</strong> {text}{' '}
              <span className="soft small">
                {rules.join(', ')}
                {source !== undefined && (
                  <>
                    {' · '}
                    <OutLink href={source.url}>{source.title}</OutLink>
                  </>
                )}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What a move breaks and mends. */
export function EffectWords({ effect }: { effect: MoveEffect }): ReactNode {
  const { breaks, mends } = effect;
  if (breaks.length + mends.length === 0) return <p className="small">{words.noEffect}</p>;
  return (
    <>
      <FaultList faults={breaks} />
      {mends.length > 0 && (
        <ul className={styles.conditions}>
          {mends.map(({ code, text }) => (
            <li key={`${code} ${text}`}>
              <IconCircleCheck size={17} stroke={1.8} aria-hidden="true" />
              <span>
                <strong>{words.mends}:</strong> {text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
