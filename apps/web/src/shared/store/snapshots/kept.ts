/** What retention looks at. */
export type Dated = { readonly id: number; readonly at: string };

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;

/** How long each kind of step is kept, and how far apart its snapshots are. */
const ladder = [
  { until: day, every: hour },
  { until: 14 * day, every: day },
  { until: 12 * week, every: week },
] as const;
/** Kept whatever their age: a clock that was wrong must not empty the shelf. */
const newestKept = 5;

/**
 * Which snapshots are no longer needed at `now` (milliseconds): one an hour is kept for a day, one a day for two
 * weeks, one a week for twelve weeks, and the newest five always. In each hour, day or week the newest is kept.
 */
export function snapshotsToDrop(snapshots: readonly Dated[], now: number): number[] {
  const newestFirst = snapshots.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.id - a.id);
  const kept = new Set(newestFirst.slice(0, newestKept).map(({ id }) => id));
  const taken = new Set<string>();
  for (const { id, at } of newestFirst) {
    const slot = slotOf(Date.parse(at), now);
    if (slot === null || taken.has(slot)) continue;
    taken.add(slot);
    kept.add(id);
  }
  return newestFirst.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}

/** The hour, day or week that a snapshot stands for; null when it is too old. One from the future is of this hour. */
function slotOf(at: number, now: number): string | null {
  const age = Math.max(0, now - at);
  const step = ladder.find(({ until }) => age < until);
  return step === undefined ? null : `${step.every}/${Math.floor(Math.min(at, now) / step.every)}`;
}

/** Whether the clock asks for another snapshot: an hour has passed, or the clock was set back. */
export function isDue(newestAt: string | undefined, now: number): boolean {
  if (newestAt === undefined) return true;
  const passed = now - Date.parse(newestAt);
  return passed >= hour || passed < 0;
}
