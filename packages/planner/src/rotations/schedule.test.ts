import { readRecord } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { shippedAlmanac } from '../../../almanac/test-data/shipped.js';
import { shippedGuide, usImg } from '../../test-data/people.js';
import { bestPlacements, bestSchedule } from './best-placements.js';
import { scheduleFaults } from './schedule-faults.js';
import { scheduleSetting, staysFromRecords, type ScheduledStay } from './schedule-setting.js';
import { whatBreaks } from './what-breaks.js';

const almanac = shippedAlmanac();
const guide = shippedGuide();
const plain = scheduleSetting(almanac, usImg(), guide);

function programOf(host: string): string {
  return almanac.hosts.find(({ id }) => id === host)?.programIds[0] ?? '';
}

// open to schools abroad, without months or blocks of their own
const pittsburgh = programOf('university-of-pittsburgh-upmc-pa');
const miami = programOf('florida-international-university-wertheim-college-of-medicine-fl');
const shreveport = programOf('lsu-health-shreveport-la');
const seattle = programOf('university-of-washington-school-of-medicine-wa');

function stay(id: string, program: string, start: string, parts: Partial<ScheduledStay> = {}): ScheduledStay {
  const end = new Date(Date.parse(start) + 25 * 86_400_000).toISOString().slice(0, 10);
  return { id, program, specialty: 'IR', start, end, fixed: false, ...parts };
}

const good = [stay('a', pittsburgh, '2027-06-28'), stay('b', shreveport, '2027-07-26')];
const codes = (stays: readonly ScheduledStay[], setting = plain): string[] =>
  scheduleFaults(stays, setting).map(({ code }) => code);

test('a schedule in the season’s blocks with a letter in time has nothing against it', () => {
  expect(codes(good)).toEqual([]);
});

test('dragging onto another rotation breaks both, and the words name them and the day', () => {
  const { breaks, possible } = whatBreaks(good, { id: 'b', start: '2027-07-12' }, plain);
  expect(possible).toBe(false);
  expect(breaks).toMatchObject([{ code: 'overlap', severity: 'broken', stays: ['a', 'b'] }]);
  expect(breaks[0]?.text).toContain('Jul 12, 2027');
});

test('dragging into the home school’s weeks says which and why', () => {
  const unavailable = [{ start: '2027-07-26', end: '2027-09-03', why: 'core surgery' }];
  const setting = scheduleSetting(almanac, usImg({ rotations: { unavailable } }), guide);
  const only = [stay('a', pittsburgh, '2027-06-28')];
  const { breaks } = whatBreaks(only, { id: 'a', start: '2027-08-23' }, setting);
  expect(breaks[0]).toMatchObject({ code: 'home-weeks', rules: ['G10'] });
  expect(breaks[0]?.text).toContain('core surgery');
});

test('dragging the only early one behind the opening of applications costs its letter', () => {
  const only = [stay('a', pittsburgh, '2027-06-28')];
  const { breaks, possible } = whatBreaks(only, { id: 'a', start: '2027-10-18' }, plain);
  expect(breaks.map(({ code }) => code).sort()).toEqual([
    'letter-late',
    'no-letter-in-time',
    'outside-window',
  ]);
  expect(possible).toBe(true);
  expect(whatBreaks(only, { id: 'a', start: '2027-10-18' }, plain).stays[0]?.end).toBe('2027-11-12');
});

test('a move back mends what the first move broke', () => {
  const bad = whatBreaks(good, { id: 'b', start: '2027-07-12' }, plain).stays;
  const back = whatBreaks(bad, { id: 'b', start: '2027-07-26' }, plain);
  expect(back.mends.map(({ code }) => code)).toEqual(['overlap']);
  expect(back.breaks).toEqual([]);
});

test('a journey without a free day breaks it, across the country over a weekend is said', () => {
  const nextDay = [stay('a', pittsburgh, '2027-06-28'), stay('b', seattle, '2027-07-24', { fixed: true })];
  expect(codes(nextDay)).toContain('journey');
  const weekend = scheduleFaults(
    [stay('a', pittsburgh, '2027-06-28'), stay('b', seattle, '2027-07-26', { fixed: true })],
    plain,
  );
  expect(weekend.find(({ code }) => code === 'journey')).toMatchObject({ severity: 'advice' });
});

test('a host’s own months, blocks and longest stay are kept', () => {
  const facts = [
    { about: pittsburgh, name: 'startMonths', value: '7-10', source: 'e-mail', readOn: '2027-01-10' },
    {
      about: pittsburgh,
      name: 'blockStarts',
      value: '2027-07-05, 2027-08-02',
      source: 'e-mail',
      readOn: '2027-01-10',
    },
    { about: pittsburgh, name: 'maxWeeks', value: 3, source: 'e-mail', readOn: '2027-01-10' },
  ];
  const setting = scheduleSetting(almanac, usImg({ facts }), guide);
  const faults = scheduleFaults([stay('a', pittsburgh, '2027-06-28')], setting);
  expect(faults.map(({ code }) => code)).toEqual(['host-months', 'host-blocks', 'host-length']);
  expect(faults[1]).toMatchObject({ source: { title: 'e-mail' } });
  expect(faults[1]?.text).toContain('2027-07-05');
  const [best] = bestPlacements([stay('a', pittsburgh, '2027-06-28')], 'a', setting);
  expect(best?.start).toBe('2027-07-05');
});

test('a passed last day to apply breaks where the host states one and is advice where it does not', () => {
  const late = scheduleSetting(almanac, usImg(), guide, '2027-06-01');
  const severity = (program: string): string | undefined =>
    scheduleFaults([stay('a', program, '2027-07-26')], late).find(({ code }) => code === 'apply-by-passed')
      ?.severity;
  expect(severity(pittsburgh)).toBe('advice');
  expect(severity(miami)).toBe('broken');
  expect(codes([stay('a', miami, '2027-07-26', { fixed: true })], late)).not.toContain('apply-by-passed');
});

test('a host that is closed to the person breaks the schedule, unless it has agreed', () => {
  const closed = programOf('university-of-arkansas-for-medical-sciences-ar');
  expect(codes([stay('a', closed, '2027-06-28')])).toContain('host-closed');
  expect(codes([stay('a', closed, '2027-06-28', { fixed: true })])).not.toContain('host-closed');
});

test('more rotations than the limit breaks it', () => {
  const three = [...good, stay('c', miami, '2027-08-23')];
  expect(codes(three)).toContain('too-many-ir');
});

test('proposals put what is not broken first and keep clear of the others', () => {
  const [best, ...rest] = bestPlacements(good, 'b', plain);
  expect(best).toMatchObject({ start: '2027-07-26', broken: 0, advice: 0 });
  for (const placement of rest) expect(placement.broken).toBeGreaterThanOrEqual(best?.broken ?? 0);
});

test('all rotations together find the blocks that keep every limit, fixed ones stay', () => {
  const stays = [
    stay('fixed', shreveport, '2027-06-28', { fixed: true }),
    stay('x', pittsburgh, '2027-06-28'),
    stay('y', miami, '2027-06-28', { specialty: 'DR' }),
  ];
  const result = bestSchedule(stays, () => 1, plain);
  expect(result).toMatchObject({ left: [], value: 2, exact: true });
  expect(result.stays.find(({ id }) => id === 'fixed')?.start).toBe('2027-06-28');
  expect(scheduleFaults(result.stays, plain).filter(({ severity }) => severity === 'broken')).toEqual([]);
});

test('where the limits leave no room the least valued is left', () => {
  const limits = { rotations: 1 };
  const setting = scheduleSetting(almanac, usImg({ limits }), guide);
  const stays = [stay('x', pittsburgh, '2027-06-28'), stay('y', miami, '2027-06-28', { specialty: 'DR' })];
  expect(bestSchedule(stays, ({ id }) => (id === 'x' ? 2 : 1), setting).left).toEqual(['y']);
});

test('a move of something that is not there is a mistake', () => {
  expect(() => whatBreaks(good, { id: 'zz', start: '2027-06-28' }, plain)).toThrow(RangeError);
});

test('records become stays when they have dates and were not given up; agreed ones are fixed', () => {
  const record = (id: string, status: 'applied' | 'accepted' | 'declined', dates: object = {}) => {
    const read = readRecord('rotations', { id, program: pittsburgh, status, ...dates });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  };
  const dates = { start: '2027-06-28', end: '2027-07-23' };
  const stays = staysFromRecords([
    record('a', 'applied', dates),
    record('b', 'accepted', dates),
    record('c', 'declined', dates),
    record('d', 'applied'),
  ]);
  expect(stays.map(({ id, fixed }) => `${id} ${fixed}`)).toEqual(['a false', 'b true']);
});

test('dates that a host was asked for do not miss a deadline to apply, and a proposal leaves them', () => {
  const late = scheduleSetting(almanac, usImg(), guide, '2027-06-20');
  const record = readRecord('rotations', {
    id: 'a',
    program: pittsburgh,
    status: 'applied',
    start: '2027-06-28',
    end: '2027-07-23',
  });
  if (!record.ok) throw new Error('the record is not accepted');
  const stays = staysFromRecords([record.value]);
  expect(stays[0]).toMatchObject({ fixed: false, applied: true });
  expect(codes(stays, late)).not.toContain('apply-by-passed');
  expect(codes([stay('a', pittsburgh, '2027-06-28')], late)).toContain('apply-by-passed');
  const others = [...stays, stay('b', shreveport, '2027-06-28')];
  const best = bestSchedule(others, () => 1, plain);
  expect(best.stays.find(({ id }) => id === 'a')?.start).toBe('2027-06-28');
  expect(best.stays.find(({ id }) => id === 'b')?.start).not.toBe('2027-06-28');
});
