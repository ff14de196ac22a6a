import type { Plan, Task } from '@matchwright/dossier';
import { useMemo, type ReactNode } from 'react';
import { month, shortDay } from '../../shared/format/plain.js';
import { downloadIcs } from '../../shared/files/downloads.js';
import { Badge, Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './dates.module.css';

const words = m.plan.dates;

/** The season's dates by month. */
export function Dates({ plan }: { plan: Plan }): ReactNode {
  const months = useMemo(() => Object.entries(byMonth(plan.tasks)), [plan.tasks]);
  const allProjected = plan.tasks.every((task) => task.projected);
  if (months.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <div className={styles.dates}>
      <div className={styles.head}>
        <p className="soft">{allProjected ? words.allProjected : words.lead}</p>
        <Button variant="default" onClick={() => void downloadIcs(plan)}>
          {words.calendar}
        </Button>
      </div>
      {months.map(([name, tasks]) => (
        <section key={name} className={styles.month}>
          <h2>{name}</h2>
          <ul>
            {tasks.map((task) => (
              <TaskLine key={task.id} task={task} isMarked={task.projected && !allProjected} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function byMonth(tasks: readonly Task[]): Readonly<Record<string, readonly Task[]>> {
  const months: Record<string, Task[]> = {};
  for (const task of tasks.toSorted((a, b) => a.date.localeCompare(b.date))) {
    (months[month(task.date)] ??= []).push(task);
  }
  return months;
}

function TaskLine({ task, isMarked }: { task: Task; isMarked: boolean }): ReactNode {
  const zone = task.zone?.replace(/^.*\//, '').replace('_', ' ');
  return (
    <li>
      <span className={styles.when}>
        <time dateTime={task.date}>{shortDay(task.date)}</time>
        {task.endDate !== undefined && task.endDate !== task.date && <> – {shortDay(task.endDate)}</>}
        {task.time !== undefined && (
          <span className="soft small">
            {' '}
            {task.time} {zone}
          </span>
        )}
      </span>
      <span className={styles.what}>
        <span className={styles.title} data-kind={task.kind}>
          {task.title}
        </span>{' '}
        {isMarked && <Badge>{m.common.projected}</Badge>}
        {task.detail !== '' && <span className={styles.detail}>{task.detail}</span>}
      </span>
    </li>
  );
}
