import type { Host } from '@matchwright/almanac';
import type { PlannedRotation, Task } from '@matchwright/dossier';
import { citations, ruleNumber } from '../active-rules.js';
import { halfTimeOf, moved, workingDayFrom } from '../dates.js';
import { underRule, type TaskContext } from './task-context.js';

/** All that one planned rotation brings: before the host's deadline, before the first day, during, after. */
export function rotationTasks(context: TaskContext): Task[] {
  return context.plan.rotations.flatMap((rotation, place, all) => {
    const isSecondStay = all.slice(0, place).some(({ program }) => program === rotation.program);
    const key = isSecondStay ? `${rotation.program}-${rotation.start}` : rotation.program;
    const one = { context, rotation, key, base: baseOf(context, rotation) };
    return [...applying(one), ...preparing(one), ...during(one), ...afterwards(one)];
  });
}

type OneRotation = {
  readonly context: TaskContext;
  readonly rotation: PlannedRotation;
  /** Part of every id: the program, with the first day added for a second stay at the same place. */
  readonly key: string;
  readonly base: Pick<Task, 'program' | 'projected' | 'source'>;
};

/** A rotation's dates are assumed from the block calendar until the person has arranged them. */
function baseOf({ profile }: TaskContext, rotation: PlannedRotation): OneRotation['base'] {
  const arranged = profile.rotations.arranged.some(
    ({ program, start }) => program === rotation.program && start === rotation.start,
  );
  const source = arranged ? 'Your profile: arranged with the host' : 'Assumed block dates; the host decides';
  return { program: rotation.program, projected: !arranged, source };
}

function applying({ context, rotation, key, base }: OneRotation): Task[] {
  const questions = rotation.questions.length === 0 ? '' : ` Ask: ${rotation.questions.join(' ')}`;
  const offerDays = ruleNumber(context.rules, 'offer-clock', 'days');
  return [
    ...applicationWindow({ context, rotation, key, base }),
    ...underRule(context, 'host-policy', () => ({
      ...base,
      id: `host-check-${key}`,
      date: workingDayFrom(moved(rotation.applyBy, { weeks: -6 })),
      title: `Check the visiting rules: ${rotation.name}`,
      detail: `Schools it takes, final year, exams and clerkships asked for, VSLO.${questions}`,
      kind: 'task',
    })),
    {
      ...base,
      id: `host-documents-${key}`,
      date: workingDayFrom(moved(rotation.applyBy, { weeks: -3 })),
      title: `Gather the documents: ${rotation.name}`,
      detail: documents(hostOf(context, rotation)),
      kind: 'task',
      rules: [],
    },
    {
      ...base,
      id: `host-apply-${key}`,
      date: rotation.applyBy,
      title: `Apply to rotate: ${rotation.name}`,
      detail:
        `For ${rotation.start} to ${rotation.end}.` +
        (offerDays === undefined ? '' : ` An offer usually waits about ${offerDays} days for your answer.`),
      kind: 'deadline',
      rules: citations(context.rules, 'offer-clock'),
    },
  ];
}

function applicationWindow({ context, rotation, key, base }: OneRotation): Task[] {
  const opensMonths = ruleNumber(context.rules, 'host-lead-weeks', 'opensMonths');
  if (opensMonths === undefined) return [];
  const opens = moved(rotation.start, { months: -opensMonths });
  if (opens >= rotation.applyBy) return [];
  return underRule(context, 'host-lead-weeks', () => ({
    ...base,
    id: `host-window-${key}`,
    date: opens,
    endDate: rotation.applyBy,
    title: `Applications to rotate: ${rotation.name}`,
    detail: `Hosts usually take applications in these weeks; the last day is ${rotation.applyBy}.`,
    kind: 'window',
  }));
}

function hostOf({ hosts }: TaskContext, rotation: PlannedRotation): Host | undefined {
  return hosts?.find((host) => host.programIds.includes(rotation.program));
}

function documents(host: Host | undefined): string {
  if (host?.requirements.state === 'known') return `The host’s page asks for: ${host.requirements.value}`;
  return 'What this host asks for is not reported: ask its coordinator for the list.';
}

function preparing({ context, rotation, key, base }: OneRotation): Task[] {
  return [
    ...underRule(context, 'rotation-reading', () => ({
      ...base,
      id: `rotation-reading-${key}`,
      date: moved(rotation.start, { weeks: -2 }),
      title: `Read before the rotation: ${rotation.name}`,
      detail:
        'Lines, drains and biopsies; contrast, anticoagulants and kidneys; TIPS, pulmonary embolism, ' +
        'embolisation for bleeding, arterial disease; vascular anatomy.',
      kind: 'task',
    })),
    ...underRule(context, 'rotation-goals', () => ({
      ...base,
      id: `rotation-goals-${key}`,
      date: moved(rotation.start, { weeks: -1 }),
      title: `Set four goals: ${rotation.name}`,
      detail: 'Show fit, earn a letter, raise the chance here, try the culture.',
      kind: 'task',
    })),
  ];
}

function during({ context, rotation, key, base }: OneRotation): Task[] {
  return [
    {
      ...base,
      id: `rotation-${key}`,
      date: rotation.start,
      endDate: rotation.end,
      title: `${rotation.specialty} rotation: ${rotation.name}`,
      detail: 'Keep a notebook of what each case taught you, without anything that names a patient.',
      kind: 'rotation',
      rules: [],
    },
    ...underRule(context, 'half-time-meeting', () => ({
      ...base,
      id: `rotation-first-day-${key}`,
      date: rotation.start,
      title: `First day: ${rotation.name}`,
      detail: `Say early what your goal is, and ask the director for a short meeting at half-time.`,
      kind: 'task',
    })),
    ...underRule(context, 'half-time-meeting', () => ({
      ...base,
      id: `rotation-half-time-${key}`,
      date: halfTimeOf(rotation),
      title: `Half-time meeting: ${rotation.name}`,
      detail: 'Ask what goes well and what to do better in the two weeks left.',
      kind: 'task',
    })),
  ];
}

function afterwards({ context, rotation, key, base }: OneRotation): Task[] {
  return [
    ...underRule(context, 'rotation-goals', () => ({
      ...base,
      id: `rotation-look-back-${key}`,
      date: rotation.end,
      title: `Look back on the four goals: ${rotation.name}`,
      detail: 'Write down what you saw of the place while it is fresh; it serves the rank list.',
      kind: 'task',
    })),
    ...underRule(context, 'keep-in-touch', () => ({
      ...base,
      id: `thank-you-${key}`,
      date: workingDayFrom(moved(rotation.end, { days: 1 })),
      title: `Thank-you notes: ${rotation.name}`,
      detail: 'To the director, the letter writer, the residents and the coordinator; brief and real.',
      kind: 'task',
    })),
  ];
}
