import { dayText, hostEligibility } from '@matchwright/almanac';
import { rotatorOf, type Task } from '@matchwright/dossier';
import { Temporal } from 'temporal-polyfill';
import { citations, ruleNumber } from '../active-rules.js';
import { moved, workingDayFrom } from '../dates.js';
import { weeksFor } from '../rotations/documents-for.js';
import { paperWords } from './paper-words.js';
import type { Stay } from './stay.js';
import { taskId, underRule } from './task-context.js';

/** Weeks before the last day to apply by which a host should have been asked what its pages do not report. */
const askAheadWeeks = 8;

/** For a rotation of the records: write to the coordinator about what is not reported. */
export function askTasks(stay: Stay): Task[] {
  const { context, record, key, base, name } = stay;
  if (record === null) return [];
  const questions = questionsOf(stay);
  if (questions.length === 0) return [];
  return underRule(context, 'host-policy', () => ({
    ...base,
    id: taskId('host-ask', key),
    date: workingDayFrom(moved(stay.applyBy, { weeks: -askAheadWeeks })),
    title: `Ask the coordinator: ${name}`,
    detail: `${questions.join(' ')} A ready e-mail stands with the rotation; keep the answer as a fact of yours.`,
    kind: 'task',
  }));
}

/** What is not reported about a host, as questions to it. */
function questionsOf({ context, program, questions }: Stay): readonly string[] {
  if (context.hosts === undefined) return questions;
  const host = context.hosts.findLast(({ programIds }) => programIds.includes(program));
  if (host === undefined) return ['Do you take visiting students from my school?'];
  return hostEligibility(host, rotatorOf(context.profile)).questions;
}

/** Waiting for an answer, and answering an offer. */
export function answerTasks(stay: Stay): Task[] {
  const { record } = stay;
  if (record?.status === 'applied') return waiting(stay);
  if (record?.status === 'held' && record.offer !== undefined) return offer(stay, record.offer.answerBy);
  return [];
}

function waiting({ context, record, key, base, name, start }: Stay): Task[] {
  const days = context.guide?.offerTiming.answerDays.map((answer) => answer.days).sort((a, b) => a - b);
  const first = days?.[0];
  const last = days?.at(-1);
  if (record?.appliedOn === undefined || first === undefined || last === undefined) return [];
  const chase = moved(record.appliedOn, { days: last });
  if (chase >= start) return [];
  return [
    {
      ...base,
      id: taskId('host-chase', key),
      date: workingDayFrom(chase),
      title: `No answer yet? Ask: ${name}`,
      detail: `Hosts whose dates are known took ${first} to ${last} days to their first decisions. You applied on ${dayText(record.appliedOn)}.`,
      kind: 'task',
      rules: [],
    },
  ];
}

function offer({ context, key, base, name }: Stay, answerBy: string): Task[] {
  const days = ruleNumber(context.rules, 'offer-clock', 'days');
  return [
    {
      ...base,
      id: taskId('offer-answer', key),
      date: answerBy,
      title: `Answer the offer: ${name}`,
      detail:
        'Accept or decline by today: declining is fine, silence is not, and an accepted rotation is not dropped.' +
        (days === undefined ? '' : ` The usual time is about ${days} days.`),
      kind: 'deadline',
      rules: citations(context.rules, 'offer-clock'),
      projected: false,
      source: 'Your record of the offer',
    },
  ];
}

/** Papers of a rotation's checklist that are not ready: each begun in good time before it is due. */
export function paperTasks(stay: Stay): Task[] {
  const { context, record, key, base, name, applyBy, start } = stay;
  if (record === null || record.status === 'done' || record.status === 'under-way') return [];
  // once accepted, what is left is due before the first day
  const due = record.status === 'accepted' ? moved(start, { weeks: -4 }) : applyBy;
  return record.documents
    .filter(({ state }) => state === 'needed' || state === 'requested')
    .map((paper): Task => {
      const by = paper.due ?? due;
      const begin = moved(by, { weeks: -weeksFor(paper, context.guide) });
      const label = paper.label === '' ? paperWords[paper.kind] : paper.label;
      return {
        ...base,
        id: taskId('paper', key, paper.id),
        date: workingDayFrom(paper.state === 'needed' ? begin : halfWay(begin, by)),
        title: paper.state === 'needed' ? `${label}: ${name}` : `${label} requested, has it come? ${name}`,
        detail: `Due ${dayText(by)}. ${paper.note}`.trim(),
        kind: 'task',
        rules: [],
      };
    });
}

function halfWay(from: string, to: string): string {
  const days = Temporal.PlainDate.from(from).until(to).days;
  return moved(from, { days: Math.floor(days / 2) });
}
