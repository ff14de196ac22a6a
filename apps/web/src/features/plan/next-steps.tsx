import type { Plan } from '@matchwright/dossier';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day, today } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import styles from './next-steps.module.css';

const words = m.plan.next;
const shown = 3;

/** The three things of the plan that are due first. */
export function NextSteps({ plan }: { plan: Plan }): ReactNode {
  const now = today();
  const due = plan.tasks
    .filter(({ kind, date, endDate = date }) => (kind === 'deadline' || kind === 'task') && endDate >= now)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .slice(0, shown);
  return (
    <Section title={words.heading}>
      {due.length === 0 && <p className="soft">{words.none}</p>}
      <ol className={styles.steps}>
        {due.map((task) => (
          <li key={task.id}>
            <span className={styles.title}>{task.title}</span>
            <span className="soft small">
              <time dateTime={task.date}>{day(task.date)}</time> {task.projected && words.projected}
            </span>
          </li>
        ))}
      </ol>
      <p className="small">
        <Link to="/today">{words.all}</Link>
      </p>
    </Section>
  );
}
