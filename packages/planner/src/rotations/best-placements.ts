import type { RotationProblem } from './rotation-problem.js';
import { scheduleFaults, stayFaults, type ScheduleFault } from './schedule-faults.js';
import type { ScheduledStay, ScheduleSetting } from './schedule-setting.js';
import { searchRotations } from './search-rotations.js';
import { movedStay } from './what-breaks.js';

/** Dates for one rotation, with what would not fit. */
export type Placement = {
  readonly start: string;
  readonly end: string;
  readonly faults: readonly ScheduleFault[];
  readonly broken: number;
  readonly advice: number;
};

/**
 * Dates at which a rotation fits best among the others: the season's blocks and the host's own, fewest broken first,
 * then fewest pieces of advice, then nearest to where it stands now.
 * @throws RangeError when no stay has that id.
 */
export function bestPlacements(
  stays: readonly ScheduledStay[],
  id: string,
  setting: ScheduleSetting,
  most = 5,
): Placement[] {
  const stay = stays.find((each) => each.id === id);
  if (stay === undefined) throw new RangeError(`the schedule has no stay ${id}`);
  return candidateStarts(stay, setting)
    .map((start): Placement => {
      const moved = movedStay(stay, { start });
      const faults = scheduleFaults(
        stays.map((each) => (each.id === id ? moved : each)),
        setting,
      ).filter((fault) => fault.stays.length === 0 || fault.stays.includes(id));
      const broken = faults.filter(({ severity }) => severity === 'broken').length;
      return { start, end: moved.end, faults, broken, advice: faults.length - broken };
    })
    .sort((a, b) => a.broken - b.broken || a.advice - b.advice || nearness(a, stay) - nearness(b, stay))
    .slice(0, most);
}

function candidateStarts({ program }: ScheduledStay, { blocks, hostOf }: ScheduleSetting): string[] {
  const own = hostOf.get(program)?.blockStarts;
  if (own?.state === 'known') return [...own.value];
  return blocks.map(({ start }) => start);
}

function nearness({ start }: Placement, stay: ScheduledStay): number {
  return Math.abs(Date.parse(start) - Date.parse(stay.start));
}

/** A whole schedule. */
export type BestSchedule = {
  readonly stays: readonly ScheduledStay[];
  /** Stays for which no place was found, or whose place others make better use of. */
  readonly left: readonly string[];
  readonly value: number;
  /** False where the search was cut off: the schedule keeps every limit but may not be the best. */
  readonly exact: boolean;
};

/**
 * Gives all stays whose dates no host has yet the best blocks together: most value within the limits, at least one IR rotation in
 * time for its letter where that can be had. The same exact search as `solveRotations`, on the season's blocks; a stay
 * may only stand where nothing about it alone is broken and no fixed stay is in the way.
 */
export function bestSchedule(
  stays: readonly ScheduledStay[],
  valueOf: (stay: ScheduledStay) => number,
  setting: ScheduleSetting,
): BestSchedule {
  const fixed = stays.filter(stands);
  const { kept: free, cut } = withinIrCap(fixed, stays, valueOf, setting);
  const problem = problemOf(fixed, free, valueOf, setting);
  const withLetter = searchRotations(problem);
  const found = withLetter.plan === null ? searchRotations({ ...problem, minLetters: 0 }) : withLetter;
  const placed = (found.plan ?? []).flatMap((index, block) => {
    const stay = index === null ? undefined : free[index];
    const dates = setting.blocks[block];
    return stay === undefined || dates === undefined ? [] : [{ ...stay, start: dates.start, end: dates.end }];
  });
  const ids = new Set(placed.map(({ id }) => id));
  return {
    stays: [...fixed, ...placed].sort((a, b) => (a.start < b.start ? -1 : 1)),
    left: [...free.filter(({ id }) => !ids.has(id)), ...cut].map(({ id }) => id),
    value: found.value,
    // with some cut beforehand, a cut one might have found a block that a kept one did not
    exact: found.finished && (cut.length === 0 || free.every(({ id }) => ids.has(id))),
  };
}

/** True where a proposal must not move a stay: its dates are agreed, or asked for. */
function stands({ fixed, applied }: ScheduledStay): boolean {
  return fixed || applied === true;
}

/** The most valued IR rotations that the person's limit leaves room for, and all others. */
function withinIrCap(
  fixed: readonly ScheduledStay[],
  stays: readonly ScheduledStay[],
  valueOf: (stay: ScheduledStay) => number,
  { profile }: ScheduleSetting,
): { readonly kept: readonly ScheduledStay[]; readonly cut: readonly ScheduledStay[] } {
  const room = profile.limits.irRotations - fixed.filter(({ specialty }) => specialty === 'IR').length;
  const ranked = stays
    .filter((stay) => !stands(stay) && stay.specialty === 'IR')
    .sort((a, b) => valueOf(b) - valueOf(a));
  const cut = ranked.slice(Math.max(0, room));
  return { kept: stays.filter((stay) => !stands(stay) && !cut.includes(stay)), cut };
}

function problemOf(
  fixed: readonly ScheduledStay[],
  free: readonly ScheduledStay[],
  valueOf: (stay: ScheduledStay) => number,
  setting: ScheduleSetting,
): RotationProblem {
  const { blocks, profile, programs, rules } = setting;
  const fitting = (stay: ScheduledStay): number[] =>
    blocks.flatMap(({ start, end }, block) => {
      const there = { ...stay, start, end };
      const alone = stayFaults(there, setting).every(({ severity }) => severity === 'advice');
      const among = scheduleFaults([...fixed, there], setting).every(
        ({ code, stays: about }) => (code !== 'overlap' && code !== 'journey') || !about.includes(stay.id),
      );
      return alone && among ? [block] : [];
    });
  const early = blocks.findLastIndex(({ endsBeforeEras }) => endsBeforeEras);
  const inTime = (stay: ScheduledStay): boolean => profile.goal !== 'ir-first' || stay.specialty === 'IR';
  const has = fixed.some((stay) => inTime(stay) && stay.end < (blocks[early + 1]?.start ?? ''));
  const wantsLetter = rules.has('rotation-before-eras') && !has && free.some(inTime);
  return {
    nBlocks: blocks.length,
    rotations: free.map((stay) => {
      const program = programs.get(stay.program);
      return {
        value: valueOf(stay),
        cost: 0,
        city: program === undefined ? stay.program : `${program.city}, ${program.state}`,
        letter: inTime(stay) ? 1 : 0,
        blocks: fitting(stay),
      };
    }),
    maxRotations: Math.max(0, profile.limits.rotations - fixed.length),
    maxPerCity: Infinity,
    budget: Infinity,
    moveCost: 0,
    blackout: [],
    letterBy: early,
    minLetters: wantsLetter ? 1 : 0,
  };
}
