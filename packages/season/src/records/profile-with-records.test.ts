import { hostByProgram, hostEligibility, overlay } from '@matchwright/almanac';
import { profileSchema, rotatorOf, type Records } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { record, recordsWith } from '../../test-data/guide.js';
import { shippedAlmanac, syntheticPerson } from '../../test-data/shipped.js';
import { culturePoints, profileWithRecords } from '../index.js';

const dates = { start: '2027-06-28', end: '2027-07-23' };
type Status = Records['rotations'][number]['status'];

function rotation(status: Status, parts: object = {}): Records['rotations'][number] {
  return record('rotations', { id: `r-${status}`, program: '4160300001', status, ...dates, ...parts });
}

test('without records that matter the profile is the very same', () => {
  const profile = syntheticPerson();
  const same = profileWithRecords(profile, recordsWith({ rotations: [rotation('considering')] }));
  expect(same.profile).toBe(profile);
  expect(same.effects).toEqual([]);
});

test.each(['accepted', 'under-way', 'done'] as const)(
  'a rotation that is %s counts as arranged',
  (status) => {
    const { profile, effects } = profileWithRecords(
      syntheticPerson(),
      recordsWith({ rotations: [rotation(status)] }),
    );
    expect(profile.rotations.arranged).toEqual([{ program: '4160300001', ...dates }]);
    expect(effects.map(({ kind }) => kind)).toEqual(['rotation']);
    expect(profileSchema.parse(profile)).toEqual(profile);
  },
);

test.each(['declined', 'refused', 'withdrawn'] as const)(
  'a rotation that is %s is not planned there again, unless another one stands',
  (status) => {
    const almanac = shippedAlmanac();
    const program =
      almanac.hosts.find(({ id }) => id === 'university-of-pittsburgh-upmc-pa')?.programIds[0] ?? '';
    const profile = syntheticPerson({ rotations: { arranged: [{ program, ...dates }] } });
    const verdict = (rotations: Records['rotations']) => {
      const seen = profileWithRecords(profile, recordsWith({ rotations })).profile;
      const host = hostByProgram(overlay(almanac, seen.facts).almanac).get(program);
      return host === undefined ? 'no host' : hostEligibility(host, rotatorOf(seen)).verdict;
    };
    expect(verdict([])).not.toBe('closed');
    expect(verdict([rotation(status, { program })])).toBe('closed');
    expect(verdict([rotation(status, { program }), rotation('applied', { program })])).not.toBe('closed');
    const { profile: seen } = profileWithRecords(
      profile,
      recordsWith({ rotations: [rotation(status, { program })] }),
    );
    expect(seen.rotations.arranged).toEqual([]);
  },
);

test('letters promised or uploaded count once, weak and merely asked ones do not', () => {
  const letter = (id: string, parts: object) =>
    record('letters', { id, writer: 'W', kind: 'ir', state: 'promised', ...parts });
  const letters = [
    letter('1', {}),
    letter('2', { state: 'uploaded' }),
    letter('3', { state: 'asked' }),
    letter('4', { strong: 'no' }),
    letter('5', { kind: 'medicine' }),
  ];
  const own = syntheticPerson();
  const applicant = { ...own.applicant, letters: { ir: 1, dr: 0, other: 0 } };
  const { profile } = profileWithRecords(syntheticPerson({ applicant }), recordsWith({ letters }));
  expect(profile.applicant.letters).toEqual({ ir: 2, dr: 0, other: 1 });
});

test('a good place gains points, a poor one loses them, and red flags never let a place gain', () => {
  const rated = (rating: number | null, redFlags = '') =>
    culturePoints({
      culture: { ...rotation('done').culture, support: rating, wouldTrain: rating, redFlags },
    });
  expect([rated(5), rated(3), rated(1), rated(null)]).toEqual([10, 0, -10, 0]);
  expect(rated(5, 'shouting')).toBe(-10);
  expect(rated(1, 'shouting')).toBe(-15);
});

test('ratings add to the person’s own points for the place, within the limits', () => {
  const own = syntheticPerson({ preferences: { programs: { '4160300001': 45 } } });
  const culture = { support: 5, wouldTrain: 5 };
  const { profile, effects } = profileWithRecords(
    own,
    recordsWith({ rotations: [rotation('done', { culture })] }),
  );
  expect(profile.preferences.programs['4160300001']).toBe(50);
  expect(effects.map(({ kind }) => kind)).toEqual(['rotation', 'preference']);
});
