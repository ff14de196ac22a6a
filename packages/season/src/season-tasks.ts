import type { Task } from '@matchwright/dossier';
import { activeRules } from './active-rules.js';
import { withMarks, type MarkedTask } from './marked-tasks.js';
import { applicationTasks } from './tasks/application-tasks.js';
import { imgTasks } from './tasks/img-tasks.js';
import { interviewTasks } from './tasks/interview-tasks.js';
import { letterTasks } from './tasks/letter-tasks.js';
import { matchTasks } from './tasks/match-tasks.js';
import { peopleTasks } from './tasks/people-tasks.js';
import { recordLetterTasks } from './tasks/record-letter-tasks.js';
import { rotationTasks } from './tasks/rotation-tasks.js';
import type { SeasonInput, TaskContext } from './tasks/task-context.js';

/**
 * A season's dated to-dos, in order of date, then time, then id.
 *
 * Ids are stable: planning again with other programs keeps the id of every task that stays, so that an
 * exported calendar updates instead of doubling. A task that rests on a rule cites it, and is gone when the
 * rule is off. `projected` marks dates that no source has confirmed yet. Events that the pack's calendar does
 * not state give no task.
 *
 * With `records`, what the person keeps goes before the plan: a rotation of theirs takes the place of the plan's
 * proposal at that program, a letter that of a planned letter of its kind. Their own tasks are among the others, what
 * they marked as done is left out, what they snoozed comes on its new day.
 */
export function seasonTasks(input: SeasonInput): Task[] {
  if (input.records === undefined) return computedTasks(input);
  return markedTasks(input).flatMap(({ task, done }) => (done ? [] : [task]));
}

/** The same with what is done kept in, each task with its mark: for a page that shows and changes marks. */
export function markedTasks(input: SeasonInput): MarkedTask[] {
  const { records, today } = input;
  const tasks = withMarks(computedTasks({ ...input, today: undefined }), records?.tasks ?? []);
  const certified = records?.rankLists.some(({ certifiedOn }) => certifiedOn !== undefined) ?? false;
  return tasks
    .map((marked) => (certified && certifying.has(marked.task.id) ? { ...marked, done: true } : marked))
    .filter(({ task }) => isAhead(task, today));
}

/** Tasks that are done once a rank list is certified. */
const certifying = new Set(['rank-deadline', 'rank-list-review']);

function computedTasks(input: SeasonInput): Task[] {
  const { rules, today, ...rest } = input;
  const context: TaskContext = { ...rest, rules: activeRules(rules, input.profile) };
  return [
    ...applicationTasks(context),
    ...rotationTasks(context),
    ...letterTasks(context),
    ...recordLetterTasks(context),
    ...peopleTasks(context),
    ...interviewTasks(context),
    ...matchTasks(context),
    ...imgTasks(context),
  ]
    .filter((task) => isAhead(task, today))
    .sort(byDate);
}

function isAhead(task: Task, today: string | undefined): boolean {
  return today === undefined || (task.endDate ?? task.date) >= today;
}

function byDate(a: Task, b: Task): number {
  return compare(a.date, b.date) || compare(a.time ?? '', b.time ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
