import type { Records, Task } from '@matchwright/dossier';

type TaskMark = Records['tasks'][number];

/** A task with what the person did about it. */
export type MarkedTask = {
  /** As it is to be shown: on its new day where it was snoozed. */
  readonly task: Task;
  readonly done: boolean;
  /** Written by the person, not computed. */
  readonly own: boolean;
  /** Day until which it is out of sight. */
  readonly snoozedUntil?: string | undefined;
  readonly steps: TaskMark['steps'];
  readonly note: string;
};

/**
 * Computed tasks with the person's marks, and the person's own tasks among them, in order of date. A mark belongs to
 * the task of the same id; a mark without a computed task is a task of the person's own when it has a title and a day.
 * Snoozing moves a task, but never a deadline or an event.
 */
export function withMarks(tasks: readonly Task[], marks: readonly TaskMark[]): MarkedTask[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const computed = tasks.map((task) => marked(task, byId.get(task.id)));
  const known = new Set(tasks.map(({ id }) => id));
  const own = marks.flatMap((mark): MarkedTask[] => {
    if (known.has(mark.id) || mark.title === '' || mark.due === undefined) return [];
    return [{ ...marked(ownTask(mark, mark.due), mark), own: true }];
  });
  return [...computed, ...own].sort(
    ({ task: a }, { task: b }) =>
      compare(a.date, b.date) || compare(a.time ?? '', b.time ?? '') || compare(a.id, b.id),
  );
}

function ownTask({ id, title, note }: TaskMark, date: string): Task {
  return {
    id,
    date,
    title,
    detail: note,
    kind: 'task',
    rules: [],
    projected: false,
    source: 'Your own task',
  };
}

function marked(task: Task, mark: TaskMark | undefined): MarkedTask {
  const { done = false, snoozedUntil, steps = [], note = '' } = mark ?? {};
  const moves = snoozedUntil !== undefined && task.kind === 'task' && snoozedUntil > task.date;
  return {
    task: moves ? { ...task, date: snoozedUntil } : task,
    done,
    own: false,
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
    steps,
    note,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
