import type { Chance, Plan } from '@matchwright/dossier';
import { useSyncExternalStore } from 'react';

/** What one new plan made different from the one before it. */
export type PlanChange = {
  /** ISO instant. */
  readonly at: string;
  /** The change of answers, facts or records that it came from, as the history names it; null when not known. */
  readonly because: string | null;
  readonly before: Chance;
  readonly after: Chance;
  /** Names of programs that came in and went out. */
  readonly came: readonly string[];
  readonly went: readonly string[];
  /** Programs that are approached in another way. */
  readonly otherMode: number;
};

const most = 12;
let last: { readonly plan: Plan; readonly revision: number } | null = null;
let changes: readonly PlanChange[] = [];
const listeners = new Set<() => void>();

function become(next: readonly PlanChange[]): void {
  changes = next;
  for (const listener of listeners) listener();
}

/** How one plan differs from another. */
export function differenceOf(before: Plan, after: Plan, because: string | null): PlanChange {
  const old = new Map(before.list.map((item) => [item.program, item]));
  const now = new Map(after.list.map((item) => [item.program, item]));
  return {
    at: new Date().toISOString(),
    because,
    before: before.pMatch,
    after: after.pMatch,
    came: after.list.filter(({ program }) => !old.has(program)).map(({ name }) => name),
    went: before.list.filter(({ program }) => !now.has(program)).map(({ name }) => name),
    otherMode: after.list.filter(({ program, mode }) => (old.get(program)?.mode ?? mode) !== mode).length,
  };
}

/**
 * Tells of the plan as it is now, and of the revision of the profile that it was made from; one of another revision is
 * compared with the one before. Null forgets everything.
 */
export function notePlan(plan: Plan | null, revision: number, because: string | null): void {
  const before = last;
  if (before !== null && plan !== null && before.revision === revision) return;
  last = plan === null ? null : { plan, revision };
  if (plan === null) {
    if (changes.length > 0) become([]);
  } else if (before !== null && before.plan.season === plan.season) {
    become([differenceOf(before.plan, plan, because), ...changes].slice(0, most));
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What new plans made different since this page was opened, the newest first. */
export function usePlanChanges(): readonly PlanChange[] {
  return useSyncExternalStore(subscribe, () => changes);
}
