import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { timeZoneComponent } from './time-zone.js';

test.each([
  'America/New_York',
  'America/Phoenix',
  'America/Los_Angeles',
  'Europe/Dublin',
  'Atlantic/Azores',
  'Asia/Kolkata',
  'Australia/Sydney',
])('%s has the true offset in every week of the season and the years after it', (zone) => {
  const component = ICAL.Component.fromString(timeZoneComponent(zone, 2027));
  const read = new ICAL.Timezone({ component, tzid: zone });
  for (let week = 0; week < 104; week += 1) {
    const at = Temporal.PlainDateTime.from('2027-01-03T12:00').add({ weeks: week });
    const truth = at.toZonedDateTime(zone).offsetNanoseconds / 1e9;
    expect(read.utcOffset(ICAL.Time.fromDateTimeString(at.toString({ smallestUnit: 'second' })))).toBe(truth);
  }
});

test('a yearly change on a fixed weekday becomes a rule', () => {
  expect(timeZoneComponent('America/New_York', 2027)).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
  expect(timeZoneComponent('Europe/Dublin', 2027)).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
});

test('an unknown zone is refused', () => {
  expect(() => timeZoneComponent('Mars/Olympus', 2027)).toThrow(RangeError);
});
