import { expect, test } from 'vitest';
import { tieRuns } from './tie-runs.js';

const tie = (...ids: string[]): { from: number; to: number; ids: string[] } => ({
  from: 1,
  to: ids.length,
  ids,
});

test('only neighbours on the list are named as tied, whatever the order by liking says', () => {
  const ties = [tie('a', 'b', 'c')];
  expect(tieRuns(['a', 'x', 'c', 'b', null], ties)).toEqual([{ from: 2, to: 3, programs: 2 }]);
  expect(tieRuns(['c', 'a', 'b'], ties)).toEqual([{ from: 0, to: 2, programs: 3 }]);
  expect(tieRuns(['a', 'x', 'b', 'y', 'c'], ties)).toEqual([]);
});

test('two tracks of one program are no tie, and count once in one', () => {
  expect(tieRuns(['a', 'a'], [tie('a', 'b')])).toEqual([]);
  expect(tieRuns(['a', 'a', 'b'], [tie('a', 'b')])).toEqual([{ from: 0, to: 2, programs: 2 }]);
});

test('where ties overlap, no line is named twice', () => {
  const runs = tieRuns(['a', 'b', 'c', 'd', 'e'], [tie('a', 'b', 'c'), tie('c', 'd'), tie('d', 'e')]);
  expect(runs).toEqual([
    { from: 0, to: 2, programs: 3 },
    { from: 3, to: 4, programs: 2 },
  ]);
});
