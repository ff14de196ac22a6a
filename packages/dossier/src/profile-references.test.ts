import { expect, test } from 'vitest';
import { referenceProblems, type Names } from './profile-references.js';

const almanac: Names = {
  programs: [{ id: '4160400001', name: 'University of Arkansas Program', specialty: 'IR' }],
  hosts: [{ id: 'uams-ar' }],
  tracks: [{ code: '1018416C0' }],
  pgy1Tracks: [{ code: '1018999P0' }],
  rules: [{ id: 'G6', text: 'at least one realistic mid-tier program' }],
  seasons: [{ season: 2027 }, { season: 2028 }],
};

test('names that the almanac knows pass', () => {
  const raw = {
    season: 2028,
    rules: { off: ['G6'] },
    choices: { in: [{ program: '4160400001' }], out: ['1018999P0'] },
    facts: [{ about: 'gone-from-the-packs' }],
  };
  expect(referenceProblems(raw, almanac)).toEqual([]);
});

test.each([
  [{ rules: { off: ['G66'] } }, 'rules.off.0', 'did you mean G6?'],
  [{ choices: { out: ['4160400002'] } }, 'choices.out.0', 'did you mean 4160400001?'],
  [
    { choices: { in: [{ program: 'Univ of Arkansas Program IR' }] } },
    'choices.in.0.program',
    'did you mean 4160400001 (University of Arkansas Program IR)?',
  ],
  [{ preferences: { programs: { '4160400003': 5 } } }, 'preferences.programs.4160400003', '4160400001'],
  [{ season: 2031 }, 'season', undefined],
])('%j is refused where it stands, with the nearest name', (raw, place, hint) => {
  const problems = referenceProblems(raw, almanac);
  expect(problems.map(({ path }) => path.join('.'))).toEqual([place]);
  if (hint !== undefined) expect(problems[0]?.hint).toContain(hint);
});
