import type { Interview, Task } from '@matchwright/dossier';
import { moved, workingDayFrom } from '../dates.js';
import { programName, taskId, type TaskContext } from './task-context.js';

/** Weeks after which an interview is rated again without sight of the first ratings. */
const againWeeks = 3;

/** Invitations to answer, interviews with their preparation, notes, thanks and second rating. */
export function interviewTasks(context: TaskContext): Task[] {
  return (context.records?.interviews ?? []).flatMap((interview) => {
    const { status } = interview;
    if (status === 'offered') return answering(interview, context);
    if (status !== 'scheduled' && status !== 'done') return [];
    if (interview.at === undefined) return [];
    return [...itself(interview, interview.at, context), ...afterwards(interview, interview.at, context)];
  });
}

type Base = Pick<Task, 'program' | 'projected' | 'source' | 'rules'>;

function baseOf({ program }: Interview): Base {
  return { program, projected: false, source: 'Your record of the interview', rules: [] };
}

function answering(interview: Interview, context: TaskContext): Task[] {
  const invited = context.records?.applications
    .find(({ id }) => id === interview.program)
    ?.events.findLast(({ kind }) => kind === 'invited')?.on;
  const date = invited ?? [...interview.slots].sort()[0]?.slice(0, 10);
  if (date === undefined) return [];
  return [
    {
      ...baseOf(interview),
      id: taskId('interview', interview.id, 'answer'),
      date,
      title: `Answer the invitation: ${programName(context, interview.program)}`,
      detail: 'Places go quickly: choose a slot today.',
      kind: 'deadline',
    },
  ];
}

function itself(interview: Interview, at: string, context: TaskContext): Task[] {
  const name = programName(context, interview.program);
  const [date = at, time = ''] = at.split('T');
  const open = interview.preparation.filter(({ done }) => !done).map(({ text }) => text);
  const prepare: Task[] =
    interview.status === 'done'
      ? []
      : [
          {
            ...baseOf(interview),
            id: taskId('interview', interview.id, 'prepare'),
            date: moved(date, { days: -3 }),
            title: `Prepare the interview: ${name}`,
            detail: open.length === 0 ? 'Why this place, your stories, your questions.' : open.join('; '),
            kind: 'task',
          },
        ];
  return [
    ...prepare,
    {
      ...baseOf(interview),
      id: taskId('interview', interview.id),
      date,
      ...(time === '' || interview.timeZone === undefined
        ? {}
        : { time: time.slice(0, 5), zone: interview.timeZone }),
      title: `Interview: ${name}`,
      detail: interview.format === 'virtual' ? 'Virtual: test camera and link an hour before.' : 'In person.',
      kind: 'event',
    },
  ];
}

function afterwards(interview: Interview, at: string, context: TaskContext): Task[] {
  const name = programName(context, interview.program);
  const day = at.slice(0, 10);
  const thanked = context.records?.applications
    .find(({ id }) => id === interview.program)
    ?.events.some(({ kind, on }) => kind === 'thanked' && on >= day);
  const task = (step: string, date: string, title: string, detail: string): Task => ({
    ...baseOf(interview),
    id: taskId('interview', interview.id, step),
    date,
    title: `${title}: ${name}`,
    detail,
    kind: 'task',
  });
  return [
    ...(interview.notes.some(({ text }) => text.trim() !== '')
      ? []
      : [task('notes', day, 'Notes the same day', 'What you saw, who you met, red flags, your ratings.')]),
    ...(thanked === true
      ? []
      : [
          task(
            'thanks',
            workingDayFrom(moved(day, { days: 1 })),
            'Thank-you note',
            'Brief and real. The day after is our opinion.',
          ),
        ]),
    ...(interview.status === 'done' && interview.again === undefined
      ? [
          task(
            'again',
            moved(day, { weeks: againWeeks }),
            'Rate it again, without looking',
            'The two ratings together say how sure you are. Three weeks is our opinion.',
          ),
        ]
      : []),
  ];
}
