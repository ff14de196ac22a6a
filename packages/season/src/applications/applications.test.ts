import { applicationSchema, interviewSchema, type ApplicationEventKind } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { applicationState } from './application-state.js';
import { heardSoFar } from './heard-so-far.js';
import { interviewConflicts } from './interview-conflicts.js';
import { matchInvitations, type Named } from './match-invitations.js';

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
