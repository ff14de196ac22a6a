import type { Comparison, Interview } from '@matchwright/dossier';
import { recordSchemas } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { criteriaInUse, interviewedPrograms, preferenceState } from './preference-state.js';

function interview(id: string, program: string, status: Interview['status']): Interview {
  return recordSchemas.interviews.parse({ id, program, status });
}

test('an interview that was declined is not compared, and a program with two is compared once', () => {
  const interviews = [
    interview('1', 'p', 'done'),
    interview('2', 'q', 'declined'),
    interview('3', 'p', 'scheduled'),
    interview('4', 'r', 'offered'),
  ];
  expect(interviewedPrograms(interviews)).toEqual(['p', 'r']);
});

test('a changed weight stands in place of the study’s, and own criteria follow', () => {
  const criteria = criteriaInUse(
    [
      { id: 'own', name: 'Near my sister', weight: 5, order: 9 },
      { id: 'place', name: 'Place', weight: 1, order: 0 },
    ],
    [],
  );
  expect(criteria.find(({ id }) => id === 'place')?.weight).toBe(1);
  expect(criteria.at(-1)?.id).toBe('own');
  expect(criteria.find(({ id }) => id === 'residents')?.weight).toBe(4.1);
});

test('an answer moves the liked program up, and answers about others are left out', () => {
  const at = '2027-11-01T00:00:00Z';
  const answers: Comparison[] = [
    { id: '1', a: 'r', b: 'p', outcome: 'a', at },
    { id: '2', a: 'r', b: 'q', outcome: 'a', at },
    { id: '3', a: 'gone', b: 'r', outcome: 'a', at },
  ];
  const state = preferenceState(['p', 'q', 'r'], [], criteriaInUse([], []), answers, []);
  expect(state.order.items[0]?.id).toBe('r');
  expect(state.answers.map(({ id }) => id)).toEqual(['1', '2']);
});
