import { dayText, type Host, hostFee } from '@matchwright/almanac';
import type { Task } from '@matchwright/dossier';
import { citations, ruleNumber } from '../active-rules.js';
import { halfTimeOf, moved, workingDayFrom } from '../dates.js';
import { askTasks, answerTasks, paperTasks } from './host-tasks.js';
import { notebookTasks, ratingTasks } from './notebook-tasks.js';
import { staysOf, type Stay } from './stay.js';
import { underRule } from './task-context.js';

/** All that one rotation brings: before the host's deadline, before the first day, during, after. */
export function rotationTasks(context: Stay['context']): Task[] {
  return staysOf(context).flatMap((stay) => {
    const status = stay.record?.status ?? 'considering';
    const isOpen = status === 'considering' || status === 'applying';
    const hasBegun = status === 'under-way' || status === 'done';
    return [
      ...(isOpen ? applying(stay) : []),
      ...answerTasks(stay),
      ...paperTasks(stay),
      ...(hasBegun ? [] : preparing(stay)),
      ...during(stay),
      ...notebookTasks(stay),
      ...afterwards(stay),
    ];
  });
}

function applying(stay: Stay): Task[] {
  const { context, key, base } = stay;
  const questions = stay.questions.length === 0 ? '' : ` Ask: ${stay.questions.join(' ')}`;
  const offerDays = ruleNumber(context.rules, 'offer-clock', 'days');
  return [
    ...applicationWindow(stay),
    ...askTasks(stay),
    ...underRule(context, 'host-policy', () => ({
      ...base,
      id: `host-check-${key}`,
      date: workingDayFrom(moved(stay.applyBy, { weeks: -6 })),
      title: `Check the visiting rules: ${stay.name}`,
      detail: `Schools it takes, final year, exams and clerkships asked for, VSLO.${questions}`,
      kind: 'task',
    })),
    ...gathering(stay),
    {
      ...base,
      id: `host-apply-${key}`,
      date: stay.applyBy,
      title: `Apply to rotate: ${stay.name}`,
      detail:
        `For ${dayText(stay.start)} to ${dayText(stay.end)}.${feeWords(stay)}` +
        (offerDays === undefined ? '' : ` An offer usually waits about ${offerDays} days for your answer.`),
      kind: 'deadline',
      rules: citations(context.rules, 'offer-clock'),
    },
  ];
}

/** One task for all papers, where the record has no checklist of its own. */
function gathering(stay: Stay): Task[] {
  const { key, base, record } = stay;
  if (record !== null && record.documents.length > 0) return [];
  return [
    {
      ...base,
      id: `host-documents-${key}`,
      date: workingDayFrom(moved(stay.applyBy, { weeks: -3 })),
      title: `Gather the documents: ${stay.name}`,
      detail: documents(hostOf(stay)),
      kind: 'task',
      rules: [],
    },
  ];
}

/** What the host charges for one elective, where its page says so. */
function feeWords(stay: Stay): string {
  const host = hostOf(stay);
  const fee = host === undefined ? undefined : hostFee(host, stay.context.profile.applicant.homeSchool.class);
  return fee?.state === 'known' ? ` Fee about $${Math.round(fee.value).toLocaleString('en-US')}.` : '';
}

function applicationWindow(stay: Stay): Task[] {
  const { context, key, base } = stay;
  const opensMonths = ruleNumber(context.rules, 'host-lead-weeks', 'opensMonths');
  if (opensMonths === undefined) return [];
  const opens = moved(stay.start, { months: -opensMonths });
  if (opens >= stay.applyBy) return [];
  return underRule(context, 'host-lead-weeks', () => ({
    ...base,
    id: `host-window-${key}`,
    date: opens,
    endDate: stay.applyBy,
    title: `Applications to rotate: ${stay.name}`,
    detail: `Hosts usually take applications in these weeks; the last day is ${dayText(stay.applyBy)}.`,
    kind: 'window',
  }));
}

function hostOf({ context, program }: Stay): Host | undefined {
  return context.hosts?.find((host) => host.programIds.includes(program));
}

function documents(host: Host | undefined): string {
  if (host?.requirements.state === 'known') return `The host’s page asks for: ${host.requirements.value}`;
  return 'What this host asks for is not reported: ask its coordinator for the list.';
}

function preparing(stay: Stay): Task[] {
  const { context, key, base } = stay;
  return [
    ...underRule(context, 'rotation-reading', () => ({
      ...base,
      id: `rotation-reading-${key}`,
      date: moved(stay.start, { weeks: -2 }),
      title: `Read before the rotation: ${stay.name}`,
      detail:
        'Lines, drains and biopsies; contrast, anticoagulants and kidneys; TIPS, pulmonary embolism, ' +
        'embolisation for bleeding, arterial disease; vascular anatomy.',
      kind: 'task',
    })),
    ...underRule(context, 'rotation-goals', () => ({
      ...base,
      id: `rotation-goals-${key}`,
      date: moved(stay.start, { weeks: -1 }),
      title: `Set four goals: ${stay.name}`,
      detail: 'Show fit, earn a letter, raise the chance here, try the culture.',
      kind: 'task',
    })),
  ];
}

function during(stay: Stay): Task[] {
  const { context, key, base, record } = stay;
  return [
    {
      ...base,
      id: `rotation-${key}`,
      date: stay.start,
      endDate: stay.end,
      title: `${stay.specialty} rotation: ${stay.name}`,
      detail: 'Keep a notebook of what each case taught you, without anything that names a patient.',
      kind: 'rotation',
      rules: [],
    },
    ...underRule(context, 'half-time-meeting', () => ({
      ...base,
      id: `rotation-first-day-${key}`,
      date: stay.start,
      title: `First day: ${stay.name}`,
      detail: `${firstDayWords(stay)}Say early what your goal is, and ask the director for a short meeting at half-time.`,
      kind: 'task',
    })),
    ...(record?.meeting.feedback === undefined || record.meeting.feedback.trim() === ''
      ? underRule(context, 'half-time-meeting', () => ({
          ...base,
          id: `rotation-half-time-${key}`,
          date: record?.meeting.on ?? halfTimeOf(stay),
          title: `Half-time meeting: ${stay.name}`,
          detail: 'Ask what goes well and what to do better in the two weeks left.',
          kind: 'task',
        }))
      : []),
  ];
}

/** Where and when to be, as far as the first-day sheet says it. */
function firstDayWords({ record }: Stay): string {
  const { time = '', place = '', contact = '' } = record?.firstDay ?? {};
  const words = [time, place, contact].filter((part) => part.trim() !== '').join(', ');
  return words === '' ? '' : `${words}. `;
}

function afterwards(stay: Stay): Task[] {
  const { context, key, base, record } = stay;
  const lookedBack =
    record !== null && record.goals.length > 0 && record.goals.every(({ reached }) => reached !== null);
  const thanked = record !== null && record.thanked.length > 0;
  return [
    ...(lookedBack
      ? []
      : underRule(context, 'rotation-goals', () => ({
          ...base,
          id: `rotation-look-back-${key}`,
          date: stay.end,
          title: `Look back on the four goals: ${stay.name}`,
          detail: 'Write down what you saw of the place while it is fresh; it serves the rank list.',
          kind: 'task',
        }))),
    ...ratingTasks(stay),
    ...(thanked
      ? []
      : underRule(context, 'keep-in-touch', () => ({
          ...base,
          id: `thank-you-${key}`,
          date: workingDayFrom(moved(stay.end, { days: 1 })),
          title: `Thank-you notes: ${stay.name}`,
          detail: 'To the director, the letter writer, the residents and the coordinator; brief and real.',
          kind: 'task',
        }))),
  ];
}
