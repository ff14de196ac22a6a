import ICAL from 'ical.js';
import type { Task } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { planFixture } from '../../test-data/fixture.js';
import { planToIcs } from './plan-to-ics.js';

const stamp = '2026-11-23T12:00:00Z';
const plan = planFixture();
const text = planToIcs(plan, { stamp });

function eventsOf(ics: string): InstanceType<typeof ICAL.Component>[] {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
}

function oneTask(parts: Partial<Task>): InstanceType<typeof ICAL.Event> {
  const task: Task = {
    id: 'one',
    date: '2027-03-01',
    title: 'One',
    detail: '',
    kind: 'task',
    rules: [],
    projected: false,
    source: 'test',
    ...parts,
  };
  const [event] = eventsOf(planToIcs({ season: 2028, tasks: [task] }, { stamp }));
  return new ICAL.Event(event);
}

test('the file of the fixture is as it was', async () => {
  await expect(text).toMatchFileSnapshot('../../test-data/golden/season.ics');
});

test('lines end in CRLF and none is longer than 75 octets', () => {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('the calendar has what Google, Apple and Outlook need of a published one', () => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Matchwright//Season//EN');
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(eventsOf(text)).toHaveLength(plan.tasks.length);
  for (const event of eventsOf(text)) {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary']) {
      expect(event.getAllProperties(name)).toHaveLength(1);
    }
    expect(event.getAllSubcomponents('valarm').length).toBeGreaterThan(0);
    for (const alarm of event.getAllSubcomponents('valarm')) {
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm.getFirstPropertyValue('description')).toBeTruthy();
    }
  }
});

test('every UID is unique and says nothing of the moment of export', () => {
  const uids = eventsOf(text).map((event) => event.getFirstPropertyValue('uid'));
  expect(new Set(uids).size).toBe(uids.length);
  const later = eventsOf(planToIcs(plan, { stamp: '2027-01-05T08:30:00Z' }));
  expect(later.map((event) => event.getFirstPropertyValue('uid'))).toEqual(uids);
  expect(Number(later[0]?.getFirstPropertyValue('sequence'))).toBeGreaterThan(
    Number(eventsOf(text)[0]?.getFirstPropertyValue('sequence')),
  );
});

test('a date without a time is an all-day event that ends the day after its last', () => {
  const event = oneTask({ date: '2027-06-28', endDate: '2027-07-23', kind: 'rotation' });
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe('2027-06-28');
  expect(event.endDate.toString()).toBe('2027-07-24');
});

test('21:00 in New York is 02:00 UTC in winter and 01:00 UTC in summer', () => {
  const zone = 'America/New_York';
  const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vtimezone');
  if (component === undefined) throw new RangeError('the file has no VTIMEZONE');
  ICAL.TimezoneService.register(component);
  const utc = (date: string) => oneTask({ date, time: '21:00', zone }).startDate.toUnixTime();
  expect(utc('2028-03-01')).toBe(Date.UTC(2028, 2, 2, 2) / 1000);
  expect(utc('2027-07-01')).toBe(Date.UTC(2027, 6, 2, 1) / 1000);
});

test('text with separators, line breaks and other scripts comes back whole', () => {
  const title = 'A; B, C \\ D "E" – Δ 日本 😀 '.repeat(8).trim();
  const event = oneTask({ title, detail: 'one\ntwo; three' });
  expect(event.summary).toBe(title);
  expect(event.description).toBe('one\ntwo; three\nSource: test');
});

test('a projected date says so in its title', () => {
  expect(oneTask({ projected: true }).summary).toBe('One (date projected)');
});

test('only rotations show a person as busy', () => {
  expect(oneTask({ kind: 'rotation' }).component.getFirstPropertyValue('transp')).toBe('OPAQUE');
  expect(oneTask({ kind: 'deadline' }).component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});
