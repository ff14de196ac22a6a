import { dayText } from '@matchwright/almanac';
import type { Person, Task } from '@matchwright/dossier';
import { citations } from '../active-rules.js';
import { taskId, type TaskContext } from './task-context.js';

/** Follow-ups that the person set for people (rule G22). */
export function peopleTasks(context: TaskContext): Task[] {
  return (context.records?.people ?? []).flatMap((person): Task[] => {
    if (person.nextFollowUp === undefined) return [];
    return [
      {
        id: taskId('follow-up', person.id),
        date: person.nextFollowUp,
        title: `Write to ${person.name}`,
        detail: lastContact(person),
        kind: 'task',
        ...(person.program === undefined ? {} : { program: person.program }),
        rules: citations(context.rules, 'keep-in-touch'),
        projected: false,
        source: 'Your record of the person',
      },
    ];
  });
}

function lastContact({ log, metAt, metOn, role }: Person): string {
  const last = log.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (last !== undefined)
    return `Last contact ${dayText(last.on)}. A brief update and one thoughtful question.`;
  const met = [metAt, metOn === undefined ? '' : dayText(metOn)].filter((part) => part !== '').join(', ');
  return `${met === '' ? `A ${role}` : `Met: ${met}`}. A brief update and one thoughtful question.`;
}
