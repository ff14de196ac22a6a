import { applicationSchema, interviewSchema, type ApplicationEventKind } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { applicationState } from './application-state.js';
import { heardSoFar } from './heard-so-far.js';
import { interviewConflicts } from './interview-conflicts.js';
import { guessColumns, matchInvitations, matchRows } from './match-invitations.js';
import { seasonDays } from './open-days.js';
import type { Named } from './program-reader.js';

function application(id: string, ...events: readonly (readonly [ApplicationEventKind, string])[]) {
  return applicationSchema.parse({ id, specialty: 'DR', events: events.map(([kind, on]) => ({ kind, on })) });
}

test('silence begins only after the usual date, and never where no date is known', () => {
  const waiting = application('p', ['applied', '2027-09-25']);
  const on = (today: string, usualBy: string | null) =>
    applicationState(waiting, { today, usualBy, ranked: false });
  expect(on('2027-11-15', '2027-11-15')).toBe('applied');
  expect(on('2027-11-16', '2027-11-15')).toBe('silent');
  expect(on('2028-02-01', null)).toBe('applied');
});

test('a refusal closes an application even when its program stands on the rank list', () => {
  const refused = application('p', ['rejected', '2027-12-01'], ['applied', '2027-09-25']);
  expect(applicationState(refused, { today: '2028-01-01', usualBy: null, ranked: true })).toBe('rejected');
});

test('an invitation and its day count once, and events still to come do not count', () => {
  const heard = heardSoFar(
    [
      application(
        'p',
        ['signalled-gold', '2027-09-25'],
        ['invited', '2027-10-20'],
        ['scheduled', '2027-10-21'],
      ),
      application('q', ['applied', '2027-09-25'], ['interviewed', '2027-12-01']),
      application('planned'),
    ],
    [],
    '2027-11-01',
  );
  expect(heard.applied).toEqual([
    { program: 'p', mode: 'gold' },
    { program: 'q', mode: 'apply' },
  ]);
  expect(heard.events).toEqual([{ program: 'p', kind: 'invited', mode: 'gold', on: '2027-10-20' }]);
});

const catalogue: readonly Named[] = [
  ['4200000001', 'DR', 'University of Alabama Hospital (Birmingham) Program', 'Birmingham', 'AL'],
  ['4160000001', 'IR', 'University of Alabama Hospital (Birmingham) Program', 'Birmingham', 'AL'],
  ['4200000002', 'DR', 'Brookwood Baptist Health Program', 'Birmingham', 'AL'],
  ['4200000003', 'DR', 'Creighton University (Phoenix) Program', 'Phoenix', 'AZ'],
].map(([id = '', specialty = '', name = '', city = '', state = '']) => ({
  id,
  specialty,
  name,
  city,
  state,
  codes: [],
}));

test('pasted lines are matched by name, id and date; what fits two is left open, the rest is told', () => {
  const lines = matchInvitations(
    'Creighton Phoenix, 10/20/2027\nUniversity of Alabama\nAlabama IR\n4200000002\nHogwarts',
    catalogue,
    new Set(),
  );
  expect(lines.map(({ program }) => program)).toEqual(['4200000003', null, '4160000001', '4200000002', null]);
  expect(lines[0]?.on).toBe('2027-10-20');
  expect(lines[1]?.candidates.toSorted()).toEqual(['4160000001', '4200000001']);
  expect(lines[4]?.candidates).toEqual([]);
});

test('a line that fits two programs is the one applied to', () => {
  const [line] = matchInvitations('University of Alabama', catalogue, new Set(['4200000001']));
  expect(line?.program).toBe('4200000001');
});

const washingtons: readonly Named[] = [
  ['1', 'DR', 'University of Washington Program', 'Seattle', 'WA'],
  ['2', 'DR', 'Washington University/B-JH/SLCH Consortium Program', 'St Louis', 'MO'],
  ['3', 'DR', 'George Washington University Program', 'Washington', 'DC'],
  ['1959140P0', 'PM', 'University of Washington Affil Hosps-WA', 'Seattle', 'WA'],
  ['1960999P0', 'TY', 'Silver Spring Transitional Hospital', 'Silver Spring', 'MD'],
].map(([id = '', specialty = '', name = '', city = '', state = '']) => ({
  id,
  specialty,
  name,
  city,
  state,
  codes: [],
}));

test('a short name that fits several programs is asked about, however long their own names are', () => {
  const [line] = matchInvitations('Washington DR', washingtons, new Set());
  expect(line?.program).toBeNull();
  expect(line?.candidates.toSorted()).toEqual(['1', '2', '3']);
});

test('a name said in full is taken, and so is the one applied to among those that fit', () => {
  const read = (text: string, applied: readonly string[] = []) =>
    matchInvitations(text, washingtons, new Set(applied))[0]?.program;
  expect(read('George Washington University, DR')).toBe('3');
  expect(read('University of Washington DR')).toBe('1');
  expect(read('Washington DR', ['2'])).toBe('2');
  expect(read('Washington DR', ['2', '3'])).toBeNull();
});

test('first years are read, and a place called Silver Spring is not a silver signal', () => {
  const lines = matchInvitations(
    'Washington prelim medicine\nSilver Spring TY 10/3/27\nSilver Spring TY: we regret',
    washingtons,
    new Set(),
  );
  expect(lines.map(({ program, kind, on }) => [program, kind, on])).toEqual([
    ['1959140P0', 'invited', null],
    ['1960999P0', 'invited', '2027-10-03'],
    ['1960999P0', 'rejected', null],
  ]);
});

test('a table is read by the use of its columns', () => {
  const use = guessColumns(['Institution', 'Status', 'Date received']);
  expect(use).toEqual({ program: 0, what: 1, on: 2 });
  const rows = [
    ['George Washington University DR', 'IV scheduled', '2027-10-20'],
    ['Silver Spring', 'waitlisted', ''],
    ['', 'invited', ''],
  ];
  expect(
    matchRows(rows, use, washingtons, new Set()).map(({ program, kind, on }) => [program, kind, on]),
  ).toEqual([
    ['3', 'scheduled', '2027-10-20'],
    ['1960999P0', 'waitlisted', null],
  ]);
});

test('the days of a season say what lies on them, in the person’s own zone', () => {
  const late = interviewSchema.parse({
    id: 'a',
    program: 'a',
    status: 'scheduled',
    at: '2027-11-04T20:00',
    timeZone: 'America/Los_Angeles',
  });
  const days = seasonDays({
    from: '2027-11-04',
    to: '2027-11-09',
    interviews: [late],
    stays: [{ start: '2027-11-08', end: '2027-11-30' }],
    timeZone: 'Europe/Warsaw',
  });
  expect(days).toEqual([
    { on: '2027-11-04', interviews: [], away: false },
    { on: '2027-11-05', interviews: ['a'], away: false },
    { on: '2027-11-08', interviews: [], away: true },
    { on: '2027-11-09', interviews: [], away: true },
  ]);
});

test('interviews are compared as moments in their own zones', () => {
  const interview = (id: string, at: string, timeZone: string) =>
    interviewSchema.parse({ id, program: id, status: 'scheduled', at, timeZone, minutes: 120 });
  const east = interview('a', '2027-11-03T11:00', 'America/New_York');
  const west = interview('b', '2027-11-03T08:30', 'America/Los_Angeles');
  const later = interview('c', '2027-11-03T11:30', 'America/Los_Angeles');
  expect(interviewConflicts([east, west, later], 'America/New_York')).toEqual([
    { kind: 'overlap', on: '2027-11-03', programs: ['a', 'b'] },
  ]);
});
