import { dayText } from '@matchwright/almanac';
import type { Plan, Task } from '@matchwright/dossier';
import { moved } from '../dates.js';
import { lettersLeft } from './record-letter-tasks.js';
import { taskId, underRule, type TaskContext } from './task-context.js';

type Letter = Plan['letters'][number];

/** Each letter's packet, asking, reminder and due day. */
export function letterTasks(context: TaskContext): Task[] {
  const seen = new Map<string, number>();
  return lettersLeft(context).flatMap((letter) => {
    const name = slug(`${letter.kind}-${letter.from}`);
    const copies = (seen.get(name) ?? 0) + 1;
    seen.set(name, copies);
    return tasksOf(letter, copies === 1 ? name : `${name}-${copies}`, context);
  });
}

function tasksOf(letter: Letter, name: string, context: TaskContext): Task[] {
  const words = lettersWords[letter.kind];
  const base = { projected: true, source: 'Letter plan, from the season’s dates' };
  const reminder = moved(letter.neededBy, { weeks: -1 });
  return [
    ...asking(letter, name, context),
    ...(letter.askOn !== null && reminder <= letter.askOn
      ? []
      : underRule(context, 'letter-lead-weeks', () => ({
          ...base,
          id: taskId('letter-reminder', name),
          date: reminder,
          title: `Remind the writer: ${words} (${letter.from})`,
          detail: `Due on ${dayText(letter.neededBy)}. A short, friendly line is enough.`,
          kind: 'task',
        }))),
    {
      ...base,
      id: taskId('letter-due', name),
      date: letter.neededBy,
      title: `Letter uploaded? ${words} (${letter.from})`,
      detail: 'Look in ERAS. Assign it only where it fits: an assigned letter cannot be taken back.',
      kind: 'deadline',
      rules: letter.rules,
    },
  ];
}

function asking(letter: Letter, name: string, context: TaskContext): Task[] {
  if (letter.askOn === null) return [];
  const words = lettersWords[letter.kind];
  const base = { projected: true, source: 'Letter plan, from the season’s dates' };
  if (letter.status === 'missing') {
    return [
      {
        ...base,
        id: taskId('letter-find', name),
        date: letter.askOn,
        title: `Find a writer: ${words}`,
        detail: 'Somebody who knows your work well counts for more than a great name.',
        kind: 'task',
        rules: letter.rules,
      },
    ];
  }
  return [
    ...underRule(context, 'letter-half-time', () => ({
      ...base,
      id: taskId('letter-packet', name),
      date: moved(letter.askOn ?? letter.neededBy, { days: -3 }),
      title: `Letter packet: ${letter.from}`,
      detail: 'CV, draft statement, and a short list of cases and of what you learned.',
      kind: 'task',
    })),
    {
      ...base,
      id: taskId('letter-ask', name),
      date: letter.askOn,
      title: `Ask for the letter: ${letter.from}`,
      detail: `Ask whether they know your work well enough for a strong letter; due on ${dayText(letter.neededBy)}.`,
      kind: 'task',
      rules: letter.rules,
    },
  ];
}

const lettersWords = { ir: 'IR letter', dr: 'DR letter', other: 'other letter' } as const;

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
