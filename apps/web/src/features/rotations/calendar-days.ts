import type { ScheduledStay, ScheduleSetting } from '@matchwright/planner';

/** First days that a stay can be moved to, in order: the host's own blocks where they are known, else the season's. */
export function startsFor({ program }: Pick<ScheduledStay, 'program'>, setting: ScheduleSetting): string[] {
  const own = setting.hostOf.get(program)?.blockStarts;
  const starts = own?.state === 'known' ? own.value : setting.blocks.map(({ start }) => start);
  return starts.toSorted();
}

/** The first day some steps earlier (negative) or later than a stay's; null at either end. */
export function startBeside(stay: ScheduledStay, step: 1 | -1, setting: ScheduleSetting): string | null {
  const starts = startsFor(stay, setting);
  const found =
    step === 1 ? starts.find((start) => start > stay.start) : starts.findLast((start) => start < stay.start);
  return found ?? null;
}

/** Where days lie on the drawing: shares from 0 to 1 of the season's blocks, first day to last. */
export function dayScale({ blocks }: ScheduleSetting): (date: string) => number {
  const first = Date.parse(blocks[0]?.start ?? '2000-01-01');
  const last = Date.parse(blocks.at(-1)?.end ?? '2000-12-31');
  return (date) => Math.min(1, Math.max(0, (Date.parse(date) - first) / (last - first)));
}
