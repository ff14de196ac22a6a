import type { Interview } from '@matchwright/dossier';

/** One point rated on the day and again later. */
export type RatedTwice = {
  readonly criterion: string;
  readonly first: number;
  readonly again: number;
};

/** What memory changed between two ratings of one interview. */
export type MemoryChange = {
  readonly rated: readonly RatedTwice[];
  /** Mean of second less first, in steps of the five. */
  readonly shift: number;
  /** Mean size of the changes, whichever way. */
  readonly spread: number;
};

/** Compares the two ratings of an interview over the points rated both times; null where there is none. */
export function memoryChange({ ratings, again }: Pick<Interview, 'ratings' | 'again'>): MemoryChange | null {
  if (again === undefined) return null;
  const rated = Object.entries(ratings).flatMap(([criterion, first]): RatedTwice[] => {
    const later = again.ratings[criterion];
    return typeof first === 'number' && typeof later === 'number' ? [{ criterion, first, again: later }] : [];
  });
  if (rated.length === 0) return null;
  const mean = (of: (each: RatedTwice) => number): number =>
    rated.reduce((sum, each) => sum + of(each), 0) / rated.length;
  return {
    rated,
    shift: mean((each) => each.again - each.first),
    spread: mean((each) => Math.abs(each.again - each.first)),
  };
}

/** Days after which a second rating says more than the first one's echo. */
const echoDays = 14;

/** True once the first rating is old enough to be given again without sight of it. */
export function isDueAgain(
  { status, ratings, ratedAt, again }: Pick<Interview, 'status' | 'ratings' | 'ratedAt' | 'again'>,
  now: number,
): boolean {
  if (status !== 'done' || again !== undefined || ratedAt === undefined) return false;
  const isRated = Object.values(ratings).some((rating) => rating !== null);
  return isRated && now - Date.parse(ratedAt) >= echoDays * 86_400_000;
}
