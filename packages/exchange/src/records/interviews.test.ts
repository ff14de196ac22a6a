import { interviewSchema } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { interviewsToIcs } from '../calendar/interviews-to-ics.js';
import { interviewsToMarkdown } from './interviews-to-markdown.js';

const held = interviewSchema.parse({
  id: 'a',
  program: '4160100001',
  status: 'scheduled',
  at: '2027-11-03T08:30',
  timeZone: 'America/Chicago',
  minutes: 90,
  notes: [{ prompt: 'Whom did I meet?', text: '# <b>Dr. A</b>' }],
  ratings: { place: 4, size: null },
  again: { at: '2027-12-01T00:00:00Z', ratings: { place: 2 } },
});
const declined = interviewSchema.parse({ ...held, id: 'b', status: 'declined' });

test('the calendar file has each interview in its own zone and length, and none that was given back', () => {
  const ics = interviewsToIcs([held, declined], {
    nameOf: () => 'Alabama',
    stamp: '2027-10-01T00:00:00Z',
    timeZone: 'America/New_York',
  });
  expect(ics).toContain('DTSTART;TZID=America/Chicago:20271103T083000');
  expect(ics).toContain('DTEND;TZID=America/Chicago:20271103T100000');
  expect(ics).toContain('BEGIN:VTIMEZONE');
  expect(ics.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
});

test('notes stay text in Markdown, and both ratings are there', () => {
  const markdown = interviewsToMarkdown([held], { program: () => 'Alabama', criterion: (id) => id });
  expect(markdown).toContain('\\# \\<b\\>Dr. A\\</b\\>');
  expect(markdown).toContain('- place: 4 of 5, later 2');
  expect(markdown).not.toContain('size');
});
