import type { Almanac } from '@matchwright/almanac';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseEffects } from './effects.js';
import { opennessOf } from './openness.js';

const parsed = parseEffects(
  readFileSync(new URL('../../../data/odds/effects.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('data/odds does not parse');
const odds = parsed.value;

type Filled = Readonly<Record<string, number>>;

/** Two DR programs of one state, one with a first year and one without; `c` and `a`: whom each level took. */
function almanacOf(c: Filled, a: Filled): Almanac {
  const letters = ['C', 'A'] as const;
  const programs = letters.map((letter) => ({
    id: `420000000${letter === 'C' ? 1 : 2}`,
    specialty: 'DR' as const,
    name: `${letter} Program`,
    institution: letter,
    city: 'Town',
    state: 'NY',
    latitude: 40,
    longitude: -80,
    trackCodes: [`1${letter}`],
    criteria: {},
    recommendable: true,
    identity: { state: 'not-reported' as const },
  }));
  return {
    schemaVersion: 1,
    asOf: '2026-11-15',
    programs,
    tracks: programs.map(({ id }, i) => ({
      code: `1${letters[i] ?? 'A'}`,
      specialty: 'DR',
      letter: letters[i] ?? 'A',
      programId: id,
      institution: '',
      city: 'Town',
      state: 'NY',
      results: { 2025: { quota: 6, filled: 6 } },
    })),
    pgy1Tracks: [],
    hosts: [],
    electives: [],
    seasons: [],
    rules: [],
    evidenceFloor: { minApplicantsOfKind: 5, maxProgramRangePoints: 60, text: '' },
    figures: [],
    stateMatches2025: [
      { state: 'TX', track: 'DR-PGY1', positions: 100, filled: 100, matched: c },
      { state: 'TX', track: 'DR-PGY2', positions: 900, filled: 900, matched: a },
    ],
  };
}

function meanOf(almanac: Almanac, index: number): number {
  const program = almanac.programs[index];
  if (program === undefined) throw new RangeError('no such program');
  const { a, b } = opennessOf(almanac, odds, program, 'do-senior');
  return a / (a + b);
}

test('a program with the first year leans to whom such tracks take, shrunk to the specialty', () => {
  const almanac = almanacOf({ 'do-senior': 24 }, { 'do-senior': 126 });
  expect(meanOf(almanac, 0)).toBeGreaterThan(0.19);
  expect(meanOf(almanac, 0)).toBeLessThan(0.24);
  expect(meanOf(almanac, 1)).toBeLessThan(0.15);
});

test('where both kinds of track take the same share, both programs are as open', () => {
  const almanac = almanacOf({ 'do-senior': 15 }, { 'do-senior': 135 });
  expect(meanOf(almanac, 0)).toBeCloseTo(meanOf(almanac, 1), 3);
});
