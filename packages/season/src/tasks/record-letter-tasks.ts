import { dayText } from '@matchwright/almanac';
import type { Letter, Plan, Task } from '@matchwright/dossier';
import { calendarEvent } from '../calendar.js';
import { citations, ruleNumber } from '../active-rules.js';
import { halfTimeOf, moved } from '../dates.js';
import { lettersAim } from '../letters/letter-season.js';
import { datedBy, programName, taskId, type TaskContext } from './task-context.js';

type PlannedLetter = Plan['letters'][number];

/** Weeks a writer needs where the rule is off. */
const fallbackWeeks = 4;

/** The plan's letters that no letter of the records stands for yet. */
export function lettersLeft({ plan, records }: TaskContext): readonly PlannedLetter[] {
  const left = [...plan.letters];
  for (const letter of records?.letters ?? []) {
    if (letter.state === 'declined') continue;
    const kind = letter.kind === 'ir' || letter.kind === 'dr' ? letter.kind : 'other';
    const order = ['expected', 'planned', 'missing'] as const;
    const place = order
      .map((status) => left.findIndex((planned) => planned.kind === kind && planned.status === status))
      .find((found) => found >= 0);
    if (place !== undefined) left.splice(place, 1);
  }
  return left;
}

/** The steps of each letter of the records: ask, answer, reminder, due, assign. */
export function recordLetterTasks(context: TaskContext): Task[] {
  return (context.records?.letters ?? []).flatMap((letter) => {
    switch (letter.state) {
      case 'idea':
        return asking(letter, context);
      case 'asked':
        return asked(letter, context);
      case 'promised':
        return promised(letter, context);
      case 'uploaded':
        return uploaded(letter, context);
      case 'declined':
        return [];
      default:
        return letter.state satisfies never;
    }
  });
}

function base(
  { rotation }: Letter,
  { records }: TaskContext,
): Pick<Task, 'program' | 'projected' | 'source'> {
  const program = records?.rotations.find(({ id }) => id === rotation)?.program;
  return {
    ...(program === undefined ? {} : { program }),
    projected: false,
    source: 'Your record of the letter',
  };
}

function aimOf(context: TaskContext): string | undefined {
  const opens = calendarEvent(context.pack, 'eras-apply-from');
  return opens === undefined ? undefined : lettersAim(opens);
}

function leadWeeks(context: TaskContext): number {
  return ruleNumber(context.rules, 'letter-lead-weeks', 'weeks') ?? fallbackWeeks;
}

function asking(letter: Letter, context: TaskContext): Task[] {
  const stay = context.records?.rotations.find(({ id }) => id === letter.rotation);
  const aim = aimOf(context);
  const halfTime =
    stay?.start === undefined || stay.end === undefined
      ? undefined
      : halfTimeOf({ start: stay.start, end: stay.end });
  const date = halfTime ?? (aim === undefined ? undefined : moved(aim, { weeks: -leadWeeks(context) }));
  if (date === undefined) return [];
  const place = stay === undefined ? '' : ` (${programName(context, stay.program)})`;
  return [
    {
      ...base(letter, context),
      id: taskId('letter', letter.id, 'ask'),
      date,
      title: `Ask for a letter: ${letter.writer || 'choose the writer'}${place}`,
      detail: 'Ask whether they know your work well enough for a strong letter; hand over the packet.',
      kind: 'task',
      rules: citations(context.rules, 'letter-half-time'),
      projected: true,
    },
  ];
}

function asked(letter: Letter, context: TaskContext): Task[] {
  if (letter.askedOn === undefined) return [];
  return [
    {
      ...base(letter, context),
      id: taskId('letter', letter.id, 'answer'),
      date: moved(letter.askedOn, { weeks: 1 }),
      title: `Has ${letter.writer} said yes to the letter?`,
      detail: `Asked on ${dayText(letter.askedOn)}. Write down yes or no, and the day it is promised for.`,
      kind: 'task',
      rules: [],
    },
  ];
}

function promised(letter: Letter, context: TaskContext): Task[] {
  const due = letter.promisedFor ?? aimOf(context);
  if (due === undefined) return [];
  const reminder: Task = {
    ...base(letter, context),
    id: taskId('letter', letter.id, 'reminder'),
    date: moved(due, { weeks: -1 }),
    title: `Remind ${letter.writer}: letter due in a week`,
    detail: `Promised for ${dayText(due)}. A short, friendly line is enough; a ready text stands with the letter.`,
    kind: 'task',
    rules: citations(context.rules, 'letter-lead-weeks'),
  };
  return [
    ...(letter.remindedOn === undefined ? [reminder] : []),
    {
      ...base(letter, context),
      id: taskId('letter', letter.id, 'due'),
      date: due,
      title: `Letter uploaded? ${letter.writer}`,
      detail: 'Look in ERAS; assign it only where it fits, an assigned letter cannot be taken back.',
      kind: 'deadline',
      rules: [],
    },
  ];
}

function uploaded(letter: Letter, context: TaskContext): Task[] {
  const opens = calendarEvent(context.pack, 'eras-apply-from');
  if (opens === undefined || letter.assigned.length > 0) return [];
  const { projected, source } = datedBy(opens);
  return [
    {
      ...base(letter, context),
      id: taskId('letter', letter.id, 'assign'),
      date: moved(opens.date, { days: -3 }),
      title: `Assign the letter of ${letter.writer} to programs`,
      detail: 'At most four letters a program; the letters page proposes the best set for each.',
      kind: 'task',
      rules: citations(context.rules, 'letters-per-program'),
      projected,
      source,
    },
  ];
}
