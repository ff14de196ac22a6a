import type { Application, Interview } from '@matchwright/dossier';

/** What an application must hold to be heard: see `heardSoFar`. */
export type Told = Pick<Application, 'id' | 'events'>;

const over: ReadonlySet<string> = new Set(['declined', 'withdrawn', 'rejected']);

/**
 * The board with what the interviews' own records tell besides: an interview that is planned means an invitation, one
 * that is done means an interview, even where nobody noted it on the board. A program that is out of the question by
 * the board stays so, and nothing is told twice.
 *
 * @param today - stands for the day of an interview without a date, or that is still to come
 */
export function withInterviews(
  applications: readonly Told[],
  interviews: readonly Interview[],
  today: string,
): readonly Told[] {
  const told = new Map(applications.map(({ id, events }): [string, Told] => [id, { id, events }]));
  for (const { program, status, at } of interviews) {
    const known = told.get(program) ?? { id: program, events: [] };
    const kinds = new Set(known.events.map(({ kind }) => kind));
    if (status === 'declined' || status === 'cancelled' || [...kinds].some((kind) => over.has(kind)))
      continue;
    const day = at?.slice(0, 10) ?? today;
    const on = day > today ? today : day;
    const kind = status === 'done' ? 'interviewed' : 'invited';
    if (kinds.has('interviewed') || kinds.has(kind)) continue;
    told.set(program, { id: program, events: [...known.events, { kind, on, note: '' }] });
  }
  return [...told.values()];
}
