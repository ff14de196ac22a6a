import { Temporal } from 'temporal-polyfill';

/** An ISO date moved by whole days, weeks or months; negative amounts go back. */
export function moved(date: string, by: { days?: number; weeks?: number; months?: number }): string {
  return Temporal.PlainDate.from(date).add(by).toString();
}

/** The date itself when it is a Monday to Friday, else the Monday after it. */
export function workingDayFrom(date: string): string {
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return dayOfWeek <= 5 ? date : moved(date, { days: 8 - dayOfWeek });
}

/** The working day on or after the middle of a stay; both ends are included in it. */
export function halfTimeOf(stay: { readonly start: string; readonly end: string }): string {
  const days = Temporal.PlainDate.from(stay.start).until(stay.end).days + 1;
  return workingDayFrom(moved(stay.start, { days: Math.floor(days / 2) }));
}
