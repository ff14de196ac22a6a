import { Temporal } from 'temporal-polyfill';

/** The moment a zone's clock changes, with the offset in force just before it. */
type Change = { readonly at: Temporal.ZonedDateTime; readonly before: Temporal.ZonedDateTime };

/**
 * The VTIMEZONE of an IANA zone for events from a year on (RFC 5545, 3.6.5), lines joined by CRLF.
 *
 * Changes that come back on the same weekday of a month are given as yearly rules, because Outlook reads only
 * those; a zone without changes gets its one offset.
 * @throws RangeError when the zone is unknown.
 */
export function timeZoneComponent(zone: string, year: number): string {
  const start = Temporal.ZonedDateTime.from({ timeZone: zone, year, month: 1, day: 1 });
  const changes = changesOf(start, year);
  const observances = changes.length === 0 ? [fixed(start)] : changes.map((change) => observance(change));
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE'].join('\r\n');
}

/** The changes of the year before: rules that start there are in force when the first event comes. */
function changesOf(start: Temporal.ZonedDateTime, year: number): Change[] {
  const changes: Change[] = [];
  let at = start.subtract({ years: 1 }).getTimeZoneTransition('next');
  while (at !== null && at.year < year) {
    changes.push({ at, before: at.subtract({ nanoseconds: 1 }) });
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

function fixed(start: Temporal.ZonedDateTime): string[] {
  const offset = basic(start.offset);
  return [
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
  ];
}

function observance(change: Change): string[] {
  const { at, before } = change;
  const kind = at.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD';
  // local time by the clock in force just before the change, as RFC 5545 wants it
  const local = at.withTimeZone(before.offset).toPlainDateTime();
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`,
    ...yearly(change, local),
    `TZOFFSETFROM:${basic(before.offset)}`,
    `TZOFFSETTO:${basic(at.offset)}`,
    `END:${kind}`,
  ];
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A yearly rule when the years after it change on the same weekday: the n-th, or the last of the month. */
function yearly({ at }: Change, local: Temporal.PlainDateTime): string[] {
  const following = [1, 2, 3, 4, 5].map((years) => {
    const around = at.add({ years }).subtract({ days: 20 });
    return around.getTimeZoneTransition('next')?.withTimeZone(around.offset).toPlainDate();
  });
  const place = [placeInMonth(local.toPlainDate()), -1].find((candidate) =>
    following.every((date) => date?.month === local.month && isPlace(date, local.dayOfWeek, candidate)),
  );
  const weekday = weekdays[local.dayOfWeek - 1];
  return place === undefined || weekday === undefined
    ? []
    : [`RRULE:FREQ=YEARLY;BYMONTH=${local.month};BYDAY=${place}${weekday}`];
}

function placeInMonth(date: Temporal.PlainDate): number {
  return Math.ceil(date.day / 7);
}

function isPlace(date: Temporal.PlainDate, dayOfWeek: number, place: number): boolean {
  if (date.dayOfWeek !== dayOfWeek) return false;
  return place === -1 ? date.day + 7 > date.daysInMonth : placeInMonth(date) === place;
}

/** "-05:00" as "-0500". */
function basic(offset: string): string {
  return offset.replaceAll(':', '');
}
