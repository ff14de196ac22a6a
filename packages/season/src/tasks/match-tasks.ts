import type { Task } from '@matchwright/dossier';
import { calendarEvent } from '../calendar.js';
import { moved } from '../dates.js';
import { datedBy, underRule, type TaskContext } from './task-context.js';

/** From registration with the NRMP to Match Day. */
export function matchTasks(context: TaskContext): Task[] {
  return [
    ...onEvent(context, 'nrmp-registration-opens', 'window', 'NRMP registration opens', registerWords),
    ...onEvent(
      context,
      'nrmp-standard-registration-deadline',
      'deadline',
      'Last day to register with the NRMP at the normal fee',
      'Registering later costs a late fee.',
    ),
    ...interviews(context),
    ...onEvent(
      context,
      'rank-opens',
      'window',
      'Ranking opens',
      'Enter a first list early; it can be changed.',
    ),
    ...rankReview(context),
    ...onEvent(context, 'rank-deadline', 'deadline', 'Certify the rank order list', rankWords(context)),
    ...onEvent(
      context,
      'match-week',
      'event',
      'Match status told; SOAP begins',
      'You learn whether you matched, not yet where. If not, SOAP starts today: your adviser and your list ready.',
    ),
    ...onEvent(
      context,
      'soap-rounds',
      'event',
      'SOAP offer rounds',
      'Only for those without a place; an offer must be answered within its round.',
    ),
    ...onEvent(context, 'match-day', 'event', 'Match Day', 'You learn where.'),
  ];
}

const registerWords = 'Registering with ERAS is not enough: the Match has its own registration and fee.';

function onEvent(
  { pack }: TaskContext,
  id: string,
  kind: Task['kind'],
  title: string,
  detail: string,
): Task[] {
  const event = calendarEvent(pack, id);
  return event === undefined ? [] : [{ ...datedBy(event), id, title, detail, kind, rules: [] }];
}

function interviews({ pack }: TaskContext): Task[] {
  const from = calendarEvent(pack, 'interviews-from');
  const to = calendarEvent(pack, 'interviews-to');
  if (from === undefined || to === undefined) return [];
  return [
    {
      ...datedBy(from),
      id: 'interviews',
      endDate: to.date,
      title: 'Interview season',
      detail: 'Answer invitations within minutes; write your notes the same day.',
      kind: 'window',
      rules: [],
    },
  ];
}

function rankReview(context: TaskContext): Task[] {
  const deadline = calendarEvent(context.pack, 'rank-deadline');
  if (deadline === undefined) return [];
  const { projected, source } = datedBy(deadline);
  return underRule(context, 'rank-list-review', () => ({
    id: 'rank-list-review',
    date: moved(deadline.date, { weeks: -1 }),
    title: 'Go over the rank list',
    detail:
      'In the order you truly want. Where you rotated counts when you felt supported there, not otherwise.',
    kind: 'task',
    projected,
    source,
  }));
}

function rankWords({ plan }: TaskContext): string {
  const firstYears = plan.list.filter(({ specialty }) => specialty !== 'IR' && specialty !== 'DR').length;
  const supplemental =
    firstYears === 0 ? '' : ' Link a supplemental list with first-year places to every advanced program.';
  return `Certify, not only save; days earlier is safer than the last hour.${supplemental}`;
}
