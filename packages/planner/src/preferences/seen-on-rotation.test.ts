import { rotationSchema, type Rotation } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { criteriaInUse, preferenceState } from './preference-state.js';
import { seenOnRotations } from './seen-on-rotation.js';

function rotation(program: string, culture: object, status: Rotation['status'] = 'done'): Rotation {
  return rotationSchema.parse({ id: `r-${program}`, program, status, culture });
}

const best = { caseMix: 5, independence: 5, integration: 5, lifestyle: 5, support: 5, wouldTrain: 5 };

test('ratings span one to five, red flags stand at the bottom, and what is not rated says nothing', () => {
  const seen = seenOnRotations([
    rotation('best', best),
    rotation('worst', { support: 1, wouldTrain: 1 }),
    rotation('middle', { support: 3 }),
    rotation('flagged', { ...best, redFlags: 'shouting' }),
    rotation('unrated', {}),
    rotation('ahead', best, 'accepted'),
  ]);
  expect([...seen]).toEqual([
    ['best', 5],
    ['worst', 1],
    ['middle', 3],
    ['flagged', 1],
  ]);
});

test('a place liked in weeks there goes up in the order, one with red flags down, and others keep theirs', () => {
  const programs = ['p', 'q', 'r'];
  const order = (rotations: readonly Rotation[]): string[] =>
    preferenceState(programs, [], criteriaInUse([], rotations), [], rotations).order.items.map(
      ({ id }) => id,
    );
  expect(order([])).toEqual(programs);
  expect(order([rotation('r', best)])).toEqual(['r', 'p', 'q']);
  expect(order([rotation('p', { ...best, redFlags: 'shouting' })])).toEqual(['q', 'r', 'p']);
});

test('without a rated rotation nobody is asked for its weight, and the weight given to it is kept', () => {
  const ids = (rotations: readonly Rotation[]): string[] => criteriaInUse([], rotations).map(({ id }) => id);
  expect(ids([rotation('p', {})])).not.toContain('rotation');
  expect(ids([rotation('p', best)])).toContain('rotation');
  const stored = { id: 'rotation', name: 'Seen', weight: 1, order: 9 };
  expect(criteriaInUse([stored], [rotation('p', best)]).filter(({ id }) => id === 'rotation')).toEqual([
    stored,
  ]);
});
