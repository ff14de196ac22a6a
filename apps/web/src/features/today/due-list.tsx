import type { MarkedTask } from '@matchwright/season';
import { IconClockPause } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day, shortDay } from '../../shared/format/plain.js';
import { Badge, Checkbox, IconButton, Menu } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { commitChange, type Committed } from '../../shared/store/index.js';
import { daysLater, dueGroups, dueOf } from './due.js';
import styles from './today.module.css';

const words = m.today;

async function mark(
  label: string,
  id: string,
  change: { done?: boolean; snoozedUntil?: string },
): Promise<Committed> {
  const done = await commitChange(label, (draft) =>
    draft.change('tasks', id, (stored) => ({ ...(stored ?? { id }), ...change })),
  );
  if (done.ok && done.value !== null) offerUndo(label, done.value);
  return done;
}

/** Open tasks by when they are due. With nothing due, the next ones, so that nobody wonders. */
export function Due(props: { tasks: readonly MarkedTask[]; now: string; season: number }): ReactNode {
  const { tasks, now, season } = props;
  const { groups, next, later } = dueOf(tasks, now);
  const finished = tasks.filter(({ done }) => done);
  return (
    <section className={styles.due} aria-labelledby="due">
      <h2 id="due">{groups.size === 0 ? words.due.nothing : words.due.title}</h2>
      {dueGroups.map((group) => {
        const inside = groups.get(group);
        return inside && <Group key={group} title={words.due.groups[group]} tasks={inside} now={now} />;
      })}
      {next.length > 0 && (
        <Group title={groups.size === 0 ? words.due.next : words.due.after} tasks={next} now={now} />
      )}
      {later > next.length && (
        <p className="small">
          <Link to="/plan" search={{ view: 'dates' }}>
            {words.due.all(later, season)}
          </Link>
        </p>
      )}
      {finished.length > 0 && (
        <details className={styles.finished}>
          <summary>{words.due.done(finished.length)}</summary>
          <ul className={styles.tasks}>
            {finished.map((task) => (
              <TaskLine key={task.task.id} marked={task} now={now} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Group(props: { title: string; tasks: readonly MarkedTask[]; now: string }): ReactNode {
  return (
    <div>
      <h3 className={styles.groupTitle}>{props.title}</h3>
      <ul className={styles.tasks}>
        {props.tasks.map((task) => (
          <TaskLine key={task.task.id} marked={task} now={props.now} />
        ))}
      </ul>
    </div>
  );
}

function when({ date, endDate, time, zone }: MarkedTask['task'], now: string): string {
  const say = date.slice(0, 4) === now.slice(0, 4) ? shortDay : day;
  const span = endDate === undefined || endDate === date ? say(date) : `${shortDay(date)} – ${say(endDate)}`;
  return time === undefined
    ? span
    : `${span}, ${time} ${zone?.replace(/^.*\//, '').replace('_', ' ') ?? ''}`.trim();
}

function TaskLine({ marked, now }: { marked: MarkedTask; now: string }): ReactNode {
  const { task, done, own } = marked;
  const snooze = (days: number): void =>
    void mark(words.did.snoozed(task.title), task.id, { snoozedUntil: daysLater(now, days) });
  return (
    <li className={styles.task}>
      <Checkbox
        checked={done}
        aria-label={words.due.tick(task.title)}
        onChange={(on) =>
          mark(on ? words.did.done(task.title) : words.did.open(task.title), task.id, { done: on })
        }
      />
      <div className={styles.what}>
        <p className={styles.taskTitle} data-done={done}>
          {task.title}
        </p>
        {task.detail !== '' && <p className="soft small">{task.detail}</p>}
        <p className={`soft small ${styles.facts}`}>
          <time dateTime={task.date}>{when(task, now)}</time>
          {task.projected && <Badge>{m.common.projected}</Badge>}
          {task.kind === 'deadline' && <Badge>{words.due.deadline}</Badge>}
          {own && <Badge>{words.due.own}</Badge>}
          {task.program !== undefined && /^\d{10}$/.test(task.program) && (
            <Link to="/programs/$id" params={{ id: task.program }}>
              {words.due.program}
            </Link>
          )}
        </p>
      </div>
      {task.kind === 'task' && !done && (
        <Menu
          label={words.due.snooze(task.title)}
          icon={<IconClockPause size={18} stroke={1.7} aria-hidden="true" />}
          items={words.due.snoozes.map(([text, days]) => ({ key: text, text, act: () => snooze(days) }))}
        />
      )}
      {own && done && (
        <IconButton label={words.due.remove(task.title)} onClick={() => void remove(task.id, task.title)}>
          ×
        </IconButton>
      )}
    </li>
  );
}

async function remove(id: string, title: string): Promise<void> {
  const done = await commitChange(words.did.removed(title), (draft) => draft.remove('tasks', id));
  if (done.ok && done.value !== null) offerUndo(words.did.removed(title), done.value);
}
