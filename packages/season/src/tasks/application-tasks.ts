import type { PlanItem, Task } from '@matchwright/dossier';
import { calendarEvent } from '../calendar.js';
import { moved } from '../dates.js';
import { datedBy, underRule, type TaskContext } from './task-context.js';

/** Weeks before submission by which the parts that others look at are begun. */
const weeksAhead = { statement: 6, exam: 8, mspe: 8, signalCheck: 4 } as const;

/** ERAS: opening, statement, exam, MSPE, signals, submission, the day programs start to read. */
export function applicationTasks(context: TaskContext): Task[] {
  const opens = calendarEvent(context.pack, 'eras-opens');
  return [
    ...(opens === undefined
      ? []
      : [
          {
            ...datedBy(opens),
            id: 'eras-opens',
            title: 'ERAS opens',
            detail: 'Register, enter your record, and name your letter writers so that they can upload.',
            kind: 'event' as const,
            rules: [],
          },
        ]),
    ...beforeSubmission(context),
    ...review(context),
  ];
}

function beforeSubmission(context: TaskContext): Task[] {
  const applyFrom = calendarEvent(context.pack, 'eras-apply-from');
  if (applyFrom === undefined) return [];
  const { projected, source } = datedBy(applyFrom);
  const ahead = (weeks: number): Pick<Task, 'date' | 'projected' | 'source'> => ({
    date: moved(applyFrom.date, { weeks: -weeks }),
    projected,
    source,
  });
  return [
    ...exam(context, ahead(weeksAhead.exam)),
    {
      ...ahead(weeksAhead.mspe),
      id: 'mspe-request',
      title: 'Ask your school about MSPE and transcript',
      detail: 'Find out who uploads them and what they need from you; schools abroad often need longer.',
      kind: 'task',
      rules: [],
    },
    ...underRule(context, 'personal-statement', () => ({
      ...ahead(weeksAhead.statement),
      id: 'personal-statement',
      title: 'Draft the personal statement',
      detail: 'Write it around real moments from your rotations, and let somebody who knows you read it.',
      kind: 'task',
    })),
    ...underRule(context, 'signal-pool', () => ({
      ...ahead(weeksAhead.signalCheck),
      id: 'signals-check',
      title: 'Check the number of signals on the AAMC page',
      detail: 'Sources disagree about this season; correct the number in your data before you choose.',
      kind: 'task',
    })),
    {
      ...datedBy(applyFrom),
      id: 'eras-submit',
      title: `Submit ${plural(context.plan.list.length, 'application')}`,
      detail: `${countsInWords(context.plan.list)} ${signalsInWords(context)}`,
      kind: 'deadline',
      rules: [],
    },
  ];
}

function exam({ profile }: TaskContext, when: Pick<Task, 'date' | 'projected' | 'source'>): Task[] {
  if (profile.applicant.step2ck !== undefined) return [];
  return [
    {
      ...when,
      id: 'step2-exam',
      title: 'Have Step 2 CK behind you',
      detail: 'Results take weeks; the score should be in before programs start to read.',
      kind: 'task',
      rules: [],
    },
  ];
}

function review({ pack }: TaskContext): Task[] {
  const event = calendarEvent(pack, 'programs-review');
  if (event === undefined) return [];
  return [
    {
      ...datedBy(event),
      id: 'programs-review',
      title: 'Programs start to read; MSPE released',
      detail: 'Whatever is in ERAS by now is read first: look that letters, MSPE and scores are there.',
      kind: 'deadline',
      rules: [],
    },
  ];
}

const specialtyWords: readonly (readonly [PlanItem['specialty'], string])[] = [
  ['IR', 'interventional radiology'],
  ['DR', 'diagnostic radiology'],
  ['TY', 'transitional year'],
  ['PM', 'preliminary medicine'],
  ['PS', 'preliminary surgery'],
];

function countsInWords(list: readonly PlanItem[]): string {
  const counts = specialtyWords.flatMap(([specialty, words]) => {
    const count = list.filter((item) => item.specialty === specialty).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return counts.length === 0 ? 'The plan lists no program yet.' : `${counts.join(', ')}.`;
}

function signalsInWords({ plan }: TaskContext): string {
  const names = new Map(plan.list.map((item) => [item.program, item.name]));
  const listed = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join('; ');
  return plan.signals
    .flatMap((pool) => [
      ...(pool.gold.length > 0 ? [`Gold signals: ${listed(pool.gold)}.`] : []),
      ...(pool.silver.length > 0 ? [`Silver signals: ${listed(pool.silver)}.`] : []),
    ])
    .join(' ');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
