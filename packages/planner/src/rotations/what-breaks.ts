import { scheduleFaults, type ScheduleFault } from './schedule-faults.js';
import type { ScheduledStay, ScheduleSetting } from './schedule-setting.js';

/** A rotation dragged to another first day; its length stays unless a last day is given. */
export type StayMove = { readonly id: string; readonly start: string; readonly end?: string | undefined };

/** What a move does to a schedule. */
export type MoveEffect = {
  readonly stays: readonly ScheduledStay[];
  /** Faults that the move brings, the broken ones first. */
  readonly breaks: readonly ScheduleFault[];
  /** Faults that it takes away. */
  readonly mends: readonly ScheduleFault[];
  /** Faults that were there and stay. */
  readonly remains: readonly ScheduleFault[];
  /** Nothing is broken by the move; advice may still speak against it. */
  readonly possible: boolean;
};

/**
 * What breaks, at once, when a rotation is moved: the home school's weeks, an overlap, the journey, the host's months and
 * block dates, the letter's time, a cap.
 * @throws RangeError when no stay has that id.
 */
export function whatBreaks(
  stays: readonly ScheduledStay[],
  move: StayMove,
  setting: ScheduleSetting,
): MoveEffect {
  const stay = stays.find(({ id }) => id === move.id);
  if (stay === undefined) throw new RangeError(`the schedule has no stay ${move.id}`);
  const moved = movedStay(stay, move);
  const next = stays.map((each) => (each.id === move.id ? moved : each));
  const before = new Map(scheduleFaults(stays, setting).map((fault) => [keyOf(fault), fault]));
  const after = new Map(scheduleFaults(next, setting).map((fault) => [keyOf(fault), fault]));
  const breaks = [...after.values()].filter((fault) => !before.has(keyOf(fault))).sort(brokenFirst);
  return {
    stays: next,
    breaks,
    mends: [...before.values()].filter((fault) => !after.has(keyOf(fault))),
    remains: [...after.values()].filter((fault) => before.has(keyOf(fault))),
    possible: breaks.every(({ severity }) => severity === 'advice'),
  };
}

/** A stay on other days. */
export function movedStay(stay: ScheduledStay, { start, end }: Omit<StayMove, 'id'>): ScheduledStay {
  const length = Date.parse(stay.end) - Date.parse(stay.start);
  return {
    ...stay,
    start,
    end: end ?? new Date(Date.parse(start) + length).toISOString().slice(0, 10),
  };
}

/** The same fault between the same stays is the same, whatever the days in its words. */
function keyOf({ code, severity, stays }: ScheduleFault): string {
  return `${code} ${severity} ${[...stays].sort().join(' ')}`;
}

function brokenFirst(a: ScheduleFault, b: ScheduleFault): number {
  return Number(a.severity === 'advice') - Number(b.severity === 'advice');
}
