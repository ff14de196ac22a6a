import { interviewSchema } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { shippedAlmanac } from '../../test-data/shipped.js';
import { soundsLikeCommitment } from './commitment.js';
import { isDueAgain, memoryChange } from './memory-change.js';
import { preparationSheet } from './preparation-sheet.js';

const rated = interviewSchema.parse({
  id: 'a',
  program: 'a',
  status: 'done',
  ratings: { place: 5, residents: 3, size: null },
  ratedAt: '2027-11-03T20:00:00Z',
});

test('a second rating is due after two weeks, once, and only where there was a first', () => {
  const on = (day: string) => Date.parse(`${day}T21:00:00Z`);
  expect(isDueAgain(rated, on('2027-11-10'))).toBe(false);
  expect(isDueAgain(rated, on('2027-11-17'))).toBe(true);
  expect(isDueAgain({ ...rated, ratings: { place: null } }, on('2027-12-01'))).toBe(false);
  expect(isDueAgain({ ...rated, again: { at: '2027-11-20T00:00:00Z', ratings: {} } }, on('2027-12-01'))).toBe(
    false,
  );
});

test('memory is compared over what was rated both times', () => {
  const again = { at: '2027-12-01T00:00:00Z', ratings: { place: 3, residents: 4, size: 5 } };
  expect(memoryChange({ ...rated, again })).toEqual({
    rated: [
      { criterion: 'place', first: 5, again: 3 },
      { criterion: 'residents', first: 3, again: 4 },
    ],
    shift: -0.5,
    spread: 1.5,
  });
  expect(memoryChange(rated)).toBeNull();
});

test('a promise is heard, a thank-you is not', () => {
  expect(soundsLikeCommitment('They said they will rank me very highly')).toBe(true);
  expect(soundsLikeCommitment('I told them they are my first choice')).toBe(true);
  expect(soundsLikeCommitment('Sent a thank-you note; the coordinator answered')).toBe(false);
});

test('what no program says becomes a question, and what it says never does', () => {
  for (const program of shippedAlmanac().programs) {
    const { known, ask } = preparationSheet(program, false);
    expect(ask).not.toContain('visa');
    for (const name of ask) {
      const state = program.criteria[name]?.state ?? 'not-reported';
      expect(['not-reported', 'conflicting']).toContain(state);
    }
    expect(known.length).toBe(
      Object.values(program.criteria).filter((fact) => fact !== undefined && fact.state !== 'not-reported')
        .length,
    );
  }
});
