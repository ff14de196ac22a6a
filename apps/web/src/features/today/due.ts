import type { MarkedTask } from '@matchwright/season';

/** When a task is looked at. */
export type DueGroup = 'late' | 'today' | 'week' | 'month';

/** The groups in their order on the page. */
export const dueGroups: readonly DueGroup[] = ['late', 'today', 'week', 'month'];

/** Days after which something missed is over rather than late. */
const forgottenAfter = 90;

/** An ISO date some days later. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function groupOf({ task }: MarkedTask, today: string): DueGroup | null {
  const end = task.endDate ?? task.date;
  if (end < today) {
    const isMissed = task.kind === 'deadline' || task.kind === 'task';
    return isMissed && end >= daysLater(today, -forgottenAfter) ? 'late' : null;
  }
  if (task.date <= today) return 'today';
  if (task.date <= daysLater(today, 7)) return 'week';
  return task.date <= daysLater(today, 31) ? 'month' : null;
}

/** What is to be looked at now: open tasks by when they are due, and the first ones after that. */
export function dueOf(
  tasks: readonly MarkedTask[],
  today: string,
): {
  readonly groups: ReadonlyMap<DueGroup, readonly MarkedTask[]>;
  readonly next: readonly MarkedTask[];
  readonly later: number;
} {
  const groups = new Map<DueGroup, MarkedTask[]>();
  const open = tasks.filter(({ done }) => !done);
  for (const task of open) {
    const group = groupOf(task, today);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), task]);
  }
  const after = open.filter(({ task }) => task.date > daysLater(today, 31));
  return { groups, next: after.slice(0, 4), later: after.length };
}
