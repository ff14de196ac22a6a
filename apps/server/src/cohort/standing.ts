import type { Cohort, CohortStudent } from './cohort.js';

/** Why an adviser should look at a student. */
export const worries = ['no-place-likely', 'overdue', 'letters-short'] as const;
export type Worry = (typeof worries)[number];

/** Days after which a task that was not ticked is taken as old news rather than as overdue. */
const overdueDays = 60;

/** A student as of one day. */
export type Standing = {
  readonly student: CohortStudent;
  /** Tasks and deadlines of the last sixty days that are not ticked; null where tasks were not shared. */
  readonly overdue: number | null;
  readonly next: { readonly date: string; readonly title: string } | null;
  readonly worries: readonly Worry[];
};

/**
 * What worries about a student on a day: no place is likelier than one, something is overdue, or letters are short at
 * programs of the plan. What was not shared worries nobody: unknown is never "no".
 */
function standingOf(student: CohortStudent, today: string): Standing {
  const { summary } = student;
  if (summary === null) return { student, overdue: null, next: null, worries: [] };
  const from = dayBefore(today, overdueDays);
  const past = summary.open.filter(({ date }) => date < today && date >= from).length;
  const overdue = summary.tasksShared ? past : null;
  const next = summary.open.find(({ date }) => date >= today);
  const found: Worry[] = [
    ...(summary.noPlace !== null && summary.noPlace.mid > 0.5 ? ['no-place-likely' as const] : []),
    ...(overdue !== null && overdue > 0 ? ['overdue' as const] : []),
    ...(summary.lettersShared && summary.letters.shortAt > 0 ? ['letters-short' as const] : []),
  ];
  const soon = next === undefined ? null : { date: next.date, title: next.title };
  return { student, overdue, next: soon, worries: found };
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Orders in which a cohort is looked at. */
export const cohortOrders = ['no-place', 'name', 'overdue', 'letters', 'received'] as const;
export type CohortOrder = (typeof cohortOrders)[number];

const compare: Readonly<Record<CohortOrder, (a: Standing, b: Standing) => number>> = {
  'no-place': (a, b) => noPlace(b) - noPlace(a),
  name: () => 0,
  overdue: (a, b) => (b.overdue ?? -1) - (a.overdue ?? -1),
  letters: (a, b) => shortAt(b) - shortAt(a),
  received: (a, b) => b.student.receivedAt.getTime() - a.student.receivedAt.getTime(),
};

/** A cohort's standings on one day, by order; worked out once, since many pages are looked at between two changes. */
type Kept = { readonly today: string; readonly byOrder: Map<CohortOrder, readonly Standing[]> };
const kept = new WeakMap<Cohort, Kept>();

/** Every student of a cohort as of a day, in an order; those of equal standing by name. */
export function standingsOf(cohort: Cohort, today: string, order: CohortOrder): readonly Standing[] {
  const before = kept.get(cohort);
  const known: Kept = before?.today === today ? before : { today, byOrder: new Map() };
  kept.set(cohort, known);
  const found = known.byOrder.get(order);
  if (found !== undefined) return found;
  const byName = known.byOrder.get('name') ?? cohort.students.map((student) => standingOf(student, today));
  const ordered = byName.toSorted(compare[order]);
  known.byOrder.set('name', byName).set(order, ordered);
  return ordered;
}

function noPlace({ student }: Standing): number {
  return student.summary?.noPlace?.mid ?? -1;
}

function shortAt({ student }: Standing): number {
  return student.summary?.lettersShared === true ? student.summary.letters.shortAt : -1;
}
