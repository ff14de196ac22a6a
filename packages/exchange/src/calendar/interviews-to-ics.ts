import type { Interview } from '@matchwright/dossier';
import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { timeZoneComponent } from './time-zone.js';

const hour = 60 * 60;

/**
 * Interviews that have a time and are not given back, as an iCalendar file (RFC 5545), each in the zone of its program
 * with the day before and the hour before as reminders. Importing again updates instead of doubling.
 *
 * @param input - `stamp`: ISO instant of now; `timeZone`: meant where an interview names none
 * @throws RangeError for a zone that is unknown or a stamp that is no instant
 */
export function interviewsToIcs(
  interviews: readonly Interview[],
  input: {
    readonly nameOf: (program: string) => string;
    readonly stamp: string;
    readonly timeZone: string;
  },
): string {
  const stamp = Temporal.Instant.from(input.stamp).toZonedDateTimeISO('UTC');
  const held = interviews.filter(({ status }) => status !== 'declined' && status !== 'cancelled');
  const year = Math.min(
    stamp.year,
    ...held.flatMap(({ at }) => (at === undefined ? [] : [Number(at.slice(0, 4))])),
  );
  const calendar = ical({
    prodId: { company: 'Matchwright', product: 'Interviews', language: 'EN' },
    name: 'Matchwright: interviews',
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
    timezone: { generator: (zone) => timeZoneComponent(zone, year), name: null },
  });
  for (const { id, program, at, timeZone = input.timeZone, minutes, format } of held) {
    if (at === undefined) continue;
    const start = Temporal.PlainDateTime.from(at).toZonedDateTime(timeZone);
    const summary = `Interview: ${input.nameOf(program)}`;
    const event = calendar.createEvent({
      id: `interview-${id}@matchwright`,
      stamp,
      summary,
      description: format === 'virtual' ? 'Virtual' : 'In person',
      start,
      end: start.add({ minutes }),
      timezone: timeZone,
    });
    for (const trigger of [24 * hour, hour])
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: summary });
  }
  return `${calendar.toString()}\r\n`;
}
