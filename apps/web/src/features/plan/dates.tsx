import type { Plan, Profile } from '@matchwright/dossier';
import type { MarkedTask } from '@matchwright/season';
import { useMemo, type ReactNode } from 'react';
import { downloadIcs } from '../../shared/files/downloads.js';
import { month, shortDay, today } from '../../shared/format/plain.js';
import { Badge, Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { useSeasonTasks } from '../../shared/season/use-season-tasks.js';
import styles from './dates.module.css';

const words = m.plan.dates;

/** Everything that has a date, by month: the season and the plan, and the person's rotations, letters and interviews. */
export function Dates({ plan, profile }: { plan: Plan; profile: Profile }): ReactNode {
  const project = useMemo(() => ({ profile, plan }), [profile, plan]);
  const tasks = useSeasonTasks(project);
  if (tasks === null) return <LinesSkeleton lines={8} />;
  if (tasks.length === 0) return <p className="soft">{words.none}</p>;
  const thisMonth = today().slice(0, 7);
  const isOver = ({ task }: MarkedTask): boolean => (task.endDate ?? task.date).slice(0, 7) < thisMonth;
  const over = tasks.filter(isOver);
  const allProjected = tasks.every(({ task }) => task.projected);
  return (
    <div className={styles.dates}>
      <div className={styles.head}>
        <p className="soft">
          {words.whose} {allProjected ? words.allProjected : words.lead}
        </p>
        <Button variant="default" onClick={() => void downloadIcs(plan)}>
          {words.calendar}
        </Button>
      </div>
      {over.length > 0 && (
        <details>
          <summary>{words.earlier(over.length)}</summary>
          <Months tasks={over} allProjected={allProjected} />
        </details>
      )}
      <Months tasks={tasks.filter((task) => !isOver(task))} allProjected={allProjected} />
    </div>
  );
}

function Months({ tasks, allProjected }: { tasks: readonly MarkedTask[]; allProjected: boolean }): ReactNode {
  return [...byMonth(tasks)].map(([name, inside]) => (
    <section key={name} className={styles.month}>
      <h2>{name}</h2>
      <ul>
        {inside.map((marked) => (
          <TaskLine key={marked.task.id} marked={marked} isMarked={marked.task.projected && !allProjected} />
        ))}
      </ul>
    </section>
  ));
}

function byMonth(tasks: readonly MarkedTask[]): ReadonlyMap<string, readonly MarkedTask[]> {
  const months = new Map<string, MarkedTask[]>();
  for (const marked of tasks.toSorted((a, b) => a.task.date.localeCompare(b.task.date))) {
    const name = month(marked.task.date);
    months.set(name, [...(months.get(name) ?? []), marked]);
  }
  return months;
}

function TaskLine({ marked, isMarked }: { marked: MarkedTask; isMarked: boolean }): ReactNode {
  const { task, done, own } = marked;
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
        {own && <Badge>{words.own}</Badge>}
        {done && <Badge>{words.done}</Badge>}
        {task.detail !== '' && <span className={styles.detail}>{task.detail}</span>}
      </span>
    </li>
  );
}
