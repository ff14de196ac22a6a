import type { Task } from '@matchwright/dossier';
import { activeRules } from './active-rules.js';
import { applicationTasks } from './tasks/application-tasks.js';
import { imgTasks } from './tasks/img-tasks.js';
import { letterTasks } from './tasks/letter-tasks.js';
import { matchTasks } from './tasks/match-tasks.js';
import { rotationTasks } from './tasks/rotation-tasks.js';
import type { SeasonInput, TaskContext } from './tasks/task-context.js';

/**
 * A season's dated to-dos, in order of date, then time, then id.
 *
 * Ids are stable: planning again with other programs keeps the id of every task that stays, so that an
 * exported calendar updates instead of doubling. A task that rests on a rule cites it, and is gone when the
 * rule is off. `projected` marks dates that no source has confirmed yet. Events that the pack's calendar does
 * not state give no task.
 */
export function seasonTasks(input: SeasonInput): Task[] {
  const { rules, today, ...rest } = input;
  const context: TaskContext = { ...rest, rules: activeRules(rules, input.profile) };
  return [
    ...applicationTasks(context),
    ...rotationTasks(context),
    ...letterTasks(context),
    ...matchTasks(context),
    ...imgTasks(context),
  ]
    .filter((task) => today === undefined || (task.endDate ?? task.date) >= today)
    .sort(byDate);
}

function byDate(a: Task, b: Task): number {
  return compare(a.date, b.date) || compare(a.time ?? '', b.time ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
