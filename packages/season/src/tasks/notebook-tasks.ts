import type { Task } from '@matchwright/dossier';
import { moved } from '../dates.js';
import type { Stay } from './stay.js';
import { taskId, underRule } from './task-context.js';

/** Questions written down during a rotation that nobody has read up on: one task a day of questions (rule G16). */
export function notebookTasks({ context, record, base, name }: Stay): Task[] {
  if (record === null || context.records === undefined) return [];
  const open = context.records.caseNotes.filter(
    ({ rotation, question, answeredOn }) =>
      rotation === record.id && question.trim() !== '' && answeredOn === undefined,
  );
  const days = [...new Set(open.map(({ on }) => on))].sort();
  return days.flatMap((day) =>
    underRule(context, 'notebook-reading', () => {
      const questions = open.filter(({ on }) => on === day).map(({ question }) => question.trim());
      return {
        ...base,
        id: taskId('notebook', record.id, day),
        date: day,
        title: `Read tonight (${questions.length}): ${name}`,
        detail: questions.join(' '),
        kind: 'task',
        source: 'Your notebook',
        projected: false,
      };
    }),
  );
}

/** Rating the place while it is fresh, for the rank list; gone once it is rated. */
export function ratingTasks({ context, record, key, base, name, end }: Stay): Task[] {
  if (record === null || record.culture.wouldTrain !== null) return [];
  return underRule(context, 'rank-list-review', () => ({
    ...base,
    id: taskId('rotation-rate', key),
    date: moved(end, { days: 1 }),
    title: `Rate the place: ${name}`,
    detail: 'Case mix, independence, how IR, DR and surgery work together, hours, support, red flags.',
    kind: 'task',
  }));
}
