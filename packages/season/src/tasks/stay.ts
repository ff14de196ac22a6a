import type { Plan, PlannedRotation, Rotation, RotationStatus, Task } from '@matchwright/dossier';
import { applyByDate } from '../apply-by-date.js';
import { ruleNumber } from '../active-rules.js';
import { programName, type TaskContext } from './task-context.js';

/** One rotation with dates, planned or recorded, as the makers of tasks take it. */
export type Stay = {
  readonly context: TaskContext;
  readonly program: string;
  readonly name: string;
  readonly specialty: string;
  readonly start: string;
  readonly end: string;
  readonly applyBy: string;
  readonly questions: readonly string[];
  /** The record behind it; null where the plan alone proposes it. */
  readonly record: Rotation | null;
  /** Part of every id: the program, with the first day added for a second stay at the same place. */
  readonly key: string;
  readonly base: Pick<Task, 'program' | 'projected' | 'source'>;
};

/** Weeks ahead to apply where neither the host nor a rule states them. */
const fallbackLeadWeeks = 12;
const over: readonly RotationStatus[] = ['declined', 'refused', 'withdrawn'];
const sure: readonly RotationStatus[] = ['accepted', 'under-way', 'done'];

/**
 * The stays to make tasks for: those of the records, and those of the plan at programs that no record speaks of. A
 * record without dates borrows the plan's; one that is declined, refused or given up keeps the plan's proposal away.
 */
export function staysOf(context: TaskContext): Stay[] {
  const records = context.records?.rotations ?? [];
  const planned = context.plan.rotations;
  const keys = new Map<string, number>();
  const keyOf = (program: string, start: string): string => {
    const before = keys.get(program) ?? 0;
    keys.set(program, before + 1);
    return before === 0 ? program : `${program}-${start}`;
  };
  const own = records
    .filter(({ status }) => !over.includes(status))
    .flatMap((record): Stay[] => {
      const proposal = planned.find(({ program }) => program === record.program);
      const start = record.start ?? proposal?.start;
      const end = record.end ?? proposal?.end;
      if (start === undefined || end === undefined) return [];
      return [ofRecord(context, record, proposal, { start, end }, keyOf(record.program, start))];
    });
  const spoken = new Set(records.map(({ program }) => program));
  const proposed = planned
    .filter(({ program }) => !spoken.has(program))
    .map((rotation) => ofPlan(context, rotation, keyOf(rotation.program, rotation.start)));
  return [...own, ...proposed];
}

function ofPlan(context: TaskContext, rotation: PlannedRotation, key: string): Stay {
  const { program, start } = rotation;
  const arranged = context.profile.rotations.arranged.some(
    (dates) => dates.program === program && dates.start === start,
  );
  // dates are assumed from the block calendar until the person has arranged them
  const source = arranged ? 'Your profile: arranged with the host' : 'Assumed block dates; the host decides';
  return { ...rotation, context, record: null, key, base: { program, projected: !arranged, source } };
}

function ofRecord(
  context: TaskContext,
  record: Rotation,
  proposal: Plan['rotations'][number] | undefined,
  dates: { readonly start: string; readonly end: string },
  key: string,
): Stay {
  const { program } = record;
  const host = context.hosts?.find(({ programIds }) => programIds.includes(program));
  const stated = host?.leadWeeks.state === 'known' ? Math.ceil(host.leadWeeks.value) : undefined;
  const lead = stated ?? ruleNumber(context.rules, 'host-lead-weeks', 'weeks') ?? fallbackLeadWeeks;
  const fixed = sure.includes(record.status);
  return {
    ...dates,
    context,
    program,
    name: proposal?.name ?? programName(context, program),
    specialty: record.specialty === 'other' ? 'Visiting' : record.specialty,
    applyBy: applyByDate(dates, lead),
    questions: proposal?.questions ?? [],
    record,
    key,
    base: { program, projected: !fixed, source: fixed ? 'Your record' : 'Your record; the host decides' },
  };
}
