import type { Interview } from '@matchwright/dossier';
import { Temporal } from 'temporal-polyfill';
import { interviewTime } from './interview-time.js';

/** A working day of the interview season, and what lies on it already. */
export type SeasonDay = {
  /** ISO date in the person's own zone. */
  readonly on: string;
  /** Programs with an interview that day. */
  readonly interviews: readonly string[];
  /** True within a stay that takes the whole day, such as a rotation. */
  readonly away: boolean;
};

const mostDays = 200;

/** Monday to Friday from one date to another, both included, each with what takes it up. */
export function seasonDays(input: {
  readonly from: string;
  readonly to: string;
  readonly interviews: readonly Interview[];
  readonly stays: readonly { readonly start?: string | undefined; readonly end?: string | undefined }[];
  readonly timeZone: string;
}): readonly SeasonDay[] {
  const { from, to, interviews, stays, timeZone } = input;
  const held = new Map<string, string[]>();
  for (const interview of interviews) {
    const time = interviewTime(interview, timeZone);
    if (time === null || interview.status === 'declined' || interview.status === 'cancelled') continue;
    const on = Temporal.Instant.fromEpochMilliseconds(time.start)
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
      .toString();
    held.set(on, [...(held.get(on) ?? []), interview.program]);
  }
  const days: SeasonDay[] = [];
  const last = Temporal.PlainDate.from(to);
  let date = Temporal.PlainDate.from(from);
  while (Temporal.PlainDate.compare(date, last) <= 0 && days.length < mostDays) {
    const on = date.toString();
    if (date.dayOfWeek <= 5) {
      const away = stays.some(({ start, end }) => start !== undefined && start <= on && on <= (end ?? start));
      days.push({ on, interviews: held.get(on) ?? [], away });
    }
    date = date.add({ days: 1 });
  }
  return days;
}
