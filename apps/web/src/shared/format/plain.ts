import { locale } from '../messages/language.js';

const dollarFormat = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** Whole US dollars, for example `$4,310`. */
export function dollars(amount: number): string {
  return dollarFormat.format(amount);
}

const countFormat = new Intl.NumberFormat(locale);

/** A count with its thousands set apart, for example `4,096`. */
export function count(things: number): string {
  return countFormat.format(things);
}

const dayFormat = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

const longDayFormat = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

function atNoon(isoDate: string): Date {
  return new Date(`${isoDate.slice(0, 10)}T12:00:00Z`);
}

/** An ISO date as `Sep 1, 2027`, the same in every time zone. */
export function day(isoDate: string): string {
  return dayFormat.format(atNoon(isoDate));
}

/** An ISO date as `Wednesday, September 1`. */
export function longDay(isoDate: string): string {
  return longDayFormat.format(atNoon(isoDate));
}

/** An ISO date as `Sep 1`. */
export function shortDay(isoDate: string): string {
  return shortDayFormat.format(atNoon(isoDate));
}

const momentFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

/** An ISO moment as `Sep 1, 2027, 2:05 PM` on the person's clock. */
export function moment(isoMoment: string): string {
  return momentFormat.format(new Date(isoMoment));
}

/** The month of an ISO date as `September 2027`. */
export function month(isoDate: string): string {
  return monthFormat.format(atNoon(isoDate));
}

/** Today's date as the person's clock has it, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
