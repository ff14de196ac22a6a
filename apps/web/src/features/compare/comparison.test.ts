import { expect, test } from 'vitest';
import { comparisonOf } from './comparison.js';

test('what all state differently comes before what few state, and what all share is apart', () => {
  const { different, same } = comparisonOf([
    new Map([
      ['Visa', 'J-1'],
      ['ESIR', 'yes'],
      ['Letters', '3'],
    ]),
    new Map([
      ['ESIR', 'no'],
      ['Letters', '3'],
    ]),
  ]);
  expect(different.map(({ name }) => name)).toEqual(['ESIR', 'Visa']);
  expect(same).toEqual([{ name: 'Letters', values: ['3', '3'] }]);
});

test('unknown is never the same as a stated value', () => {
  const { different, same } = comparisonOf([new Map([['Visa', 'no']]), new Map()]);
  expect(different).toEqual([{ name: 'Visa', values: ['no', undefined] }]);
  expect(same).toEqual([]);
});
