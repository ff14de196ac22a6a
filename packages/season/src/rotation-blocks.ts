import type { SeasonPack } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { Temporal } from 'temporal-polyfill';
import { requiredEvent } from './calendar.js';

/** Four working weeks in which one visiting rotation fits: Monday of the first to Friday of the fourth. */
export type RotationBlock = {
  /** Zero-based place in the season's whole block calendar: the same block has the same index for everybody. */
  readonly index: number;
  /** ISO date, a Monday. */
  readonly start: string;
  /** ISO date of the last working day, a Friday. */
  readonly end: string;
  /** ISO date of the Monday of the third week, when feedback and letters are asked for. */
  readonly halfTime: string;
  /** The last day comes before the first on which applications can be submitted (rule `rotation-before-eras`). */
  readonly endsBeforeEras: boolean;
  /** Its middle falls into the months in which a rotation gives most (rule `rotation-window`). */
  readonly highYield: boolean;
};

/** The months, first to last and both included, of the high-yield window: a parameter of rule `rotation-window`. */
export type HighYieldMonths = { readonly firstMonth: number; readonly lastMonth: number };

const blockWeeks = 4;
const juneToSeptember: HighYieldMonths = { firstMonth: 6, lastMonth: 9 };

/**
 * The season's four-week blocks for visiting rotations, from the first Monday in May of the application year
 * to the January after it, without those that meet a time the person is not available.
 *
 * A block left out leaves its index unused, so that `index` names the same weeks in every plan of a season.
 * @throws RangeError when the pack's calendar has no `eras-apply-from`.
 */
export function rotationBlocks(
  pack: SeasonPack,
  profile: Profile,
  months: HighYieldMonths = juneToSeptember,
): readonly RotationBlock[] {
  const applyFrom = requiredEvent(pack, 'eras-apply-from').date;
  return wholeCalendar(pack.season - 1, applyFrom, months).filter((block) => isFree(block, profile));
}

function wholeCalendar(year: number, applyFrom: string, months: HighYieldMonths): RotationBlock[] {
  const lastDay = Temporal.PlainDate.from({ year: year + 1, month: 1, day: 31 });
  const blocks: RotationBlock[] = [];
  let start = firstMonday(year, 5);
  for (;;) {
    const end = start.add({ weeks: blockWeeks }).subtract({ days: 3 });
    if (Temporal.PlainDate.compare(end, lastDay) > 0) return blocks;
    const halfTime = start.add({ weeks: blockWeeks / 2 });
    blocks.push({
      index: blocks.length,
      start: start.toString(),
      end: end.toString(),
      halfTime: halfTime.toString(),
      endsBeforeEras: end.toString() < applyFrom,
      highYield: halfTime.month >= months.firstMonth && halfTime.month <= months.lastMonth,
    });
    start = start.add({ weeks: blockWeeks });
  }
}

function firstMonday(year: number, month: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function isFree(block: RotationBlock, profile: Profile): boolean {
  return !profile.rotations.unavailable.some((taken) => taken.start <= block.end && taken.end >= block.start);
}
