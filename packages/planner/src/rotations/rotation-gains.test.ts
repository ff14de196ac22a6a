import { parseEffects } from '@matchwright/odds';
import { readRecord, noRecords, type Mode, type Records } from '@matchwright/dossier';
import { profileWithRecords } from '@matchwright/season';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedAlmanac } from '../../../almanac/test-data/shipped.js';
import { shippedGuide, usImg } from '../../test-data/people.js';
import { createPlanSession } from '../plan-session.js';
import { changedPoints } from './changed-points.js';
import { howManyRotations } from './how-many.js';
import { hostsFor } from './hosts-for.js';
import { rotationGains, valueWithRotations } from './rotation-gains.js';

const almanac = shippedAlmanac();
const effects = parseEffects(
  readFileSync(new URL('../../../../data/odds/effects.json', import.meta.url), 'utf8'),
);
if (!effects.ok) throw new Error('data/odds/effects.json does not pass its own check');
const odds = effects.value;
const fees = almanac.seasons.find(({ season }) => season === 2028)?.fees;
if (fees === undefined) throw new Error('season 2028 is not shipped');

const profile = usImg();
const session = createPlanSession({ almanac, odds, profile, scenarios: 256, judged: 512 });
const possible = hostsFor({ almanac, profile, guide: shippedGuide(), fees })
  .filter(({ policy, program }) => policy !== 'closed' && program.specialty === 'IR')
  .map(({ program }) => program.id)
  .slice(0, 8);
const gains = rotationGains(session, [...possible, 'no such program']);

test('a rotation raises the chance of an interview there and never lowers the plan', () => {
  expect([...gains.keys()].every((id) => possible.includes(id))).toBe(true);
  expect(gains.size).toBeGreaterThan(4);
  for (const [id, gain] of gains) {
    expect(gain.invite.with.mid, id).toBeGreaterThan(gain.invite.without.mid);
    expect(gain.place.with.mid, id).toBeGreaterThanOrEqual(gain.place.without.mid);
    expect(gain.points, id).toBeGreaterThan(-1e-6);
  }
});

test('points scored change by change are those of the whole plan walked anew, in any order of asking', () => {
  const better: typeof profile = {
    ...profile,
    applicant: { ...profile.applicant, letters: { ...profile.applicant.letters, ir: 2 } },
  };
  const [a = '', b = '', c = ''] = gains.keys();
  const asked: Record<string, Mode>[] = [
    { [a]: 'rotation' },
    {},
    { [a]: 'rotation-gold', [b]: 'rotation' },
    { [b]: 'rotation', [c]: 'silver', [a]: 'apply' },
    { [c]: 'rotation-silver' },
    { [a]: 'rotation' },
  ];
  for (const under of [profile, better]) {
    const score = changedPoints(session, under);
    for (const change of asked)
      expect(score(change), JSON.stringify(change)).toBeCloseTo(
        session.evaluate({ modes: change, profile: under }).points,
        8,
      );
  }
});

test('the first, second and third rotation are worth what the plan’s own seasons say, the first one most', () => {
  const candidates = [...gains.keys()].map((program) => ({ program, dollars: 0, isIr: true }));
  const { steps, without } = howManyRotations({
    valueWith: valueWithRotations(session),
    candidates,
    dollarsPerPoint: 500,
    irCap: 3,
    most: 4,
  });
  expect(steps).toHaveLength(4);
  expect(steps[0]?.value).toBeGreaterThan(without);
  for (const { gain } of steps.slice(1)) expect(gain).toBeLessThan(steps[0]?.gain ?? 0);
  expect(steps[3]?.beyondRule).toBe(true);
});

test('the letter that a rotation brings counts, unless the person already expects as many', () => {
  const expecting = usImg({ applicant: { ...profile.applicant, letters: { ir: 3, dr: 0, other: 0 } } });
  const [program = ''] = gains.keys();
  const sated = createPlanSession({ almanac, odds, profile: expecting, scenarios: 256, judged: 512 });
  const value = valueWithRotations(session);
  const bare = valueWithRotations(sated);
  expect(value([program]) - value([])).toBeGreaterThan(bare([program]) - bare([]));
});

test('a rotation done with a letter and good ratings moves the chance there and what the place is worth', () => {
  const [program = ''] = gains.keys();
  const record = (data: object): Records['rotations'][number] => {
    const read = readRecord('rotations', {
      id: 'r',
      program,
      status: 'done',
      start: '2027-06-28',
      end: '2027-07-23',
      ...data,
    });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  };
  const letter = readRecord('letters', {
    id: 'l',
    writer: 'Dr. Synthetic',
    kind: 'ir',
    state: 'uploaded',
    rotation: 'r',
  });
  if (!letter.ok) throw new Error('the letter is not accepted');
  const seen = (culture: object) =>
    profileWithRecords(profile, { ...noRecords(), rotations: [record({ culture })], letters: [letter.value] })
      .profile;
  const after = seen({ support: 5, wouldTrain: 5 });
  const next = createPlanSession({ almanac, odds, profile: after, scenarios: 256, judged: 512 });
  const mode = next.choice().modes.get(program);
  expect(mode).toMatch(/^rotation/);
  const before = gains.get(program);
  const now = rotationGains(next, [program]).get(program);
  expect(now?.invite.with.mid).toBeGreaterThan(before?.invite.without.mid ?? 1);
  expect(after.preferences.programs[program]).toBe(10);
  expect(seen({ support: 5, wouldTrain: 5, redFlags: 'shouting' }).preferences.programs[program]).toBe(-10);
});
