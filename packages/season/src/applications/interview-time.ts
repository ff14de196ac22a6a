import type { Interview } from '@matchwright/dossier';
import { Temporal } from 'temporal-polyfill';

/** An interview's start and end as moments (milliseconds since 1970), whatever zone it was written in. */
export type InterviewTime = { readonly start: number; readonly end: number };

/**
 * When an interview is held; null while it has no time.
 *
 * @param timeZone - the person's own zone, meant where the interview names none
 */
export function interviewTime(
  { at, timeZone: own, minutes }: Pick<Interview, 'at' | 'timeZone' | 'minutes'>,
  timeZone: string,
): InterviewTime | null {
  if (at === undefined) return null;
  const start = momentOf(at, own ?? timeZone).epochMilliseconds;
  return { start, end: start + minutes * 60_000 };
}

/** A local date and time as a moment. */
export function momentOf(at: string, timeZone: string): Temporal.ZonedDateTime {
  try {
    return Temporal.PlainDateTime.from(at).toZonedDateTime(timeZone);
  } catch {
    // a zone that no browser knows: better a conflict too many than none
    return Temporal.PlainDateTime.from(at).toZonedDateTime('UTC');
  }
}
