import { expect, test } from 'vitest';
import type { Row } from './rows.js';
import { isIn, linesOf, plainView, searchOf, sorted, viewOf } from './view.js';

function row(change: Partial<Row>): Row {
  const plain: Row = {
    id: 'a',
    name: 'A',
    city: 'Boston',
    state: 'MA',
    specialty: 'DR',
    positions: 4,
    filled: 4,
    img: undefined,
    mode: undefined,
    adds: undefined,
    place: [42, -71],
    words: 'a boston ma',
  };
  return { ...plain, ...change };
}

test('a view comes back from its address, and a plain view has none', () => {
  const view = {
    ...plainView,
    q: 'new york',
    state: 'NY',
    plan: true,
    sort: 'adds',
    down: true,
    group: 'img',
    as: 'map',
  } as const;
  expect(viewOf(searchOf(view))).toEqual(view);
  expect(searchOf(plainView)).toEqual({});
});

test('an address that names nothing known is the plain view', () => {
  expect(viewOf({ sort: 'price', state: '<b>', group: 7, as: 'globe' })).toEqual(plainView);
});

test('unknown is last in either direction, and no filter takes unknown for yes', () => {
  const rows = [
    row({ id: 'u', positions: undefined }),
    row({ id: 'many', positions: 9 }),
    row({ id: 'few', positions: 1 }),
  ];
  const ids = (down: boolean): string[] => sorted(rows, { sort: 'positions', down }).map(({ id }) => id);
  expect(ids(false)).toEqual(['few', 'many', 'u']);
  expect(ids(true)).toEqual(['many', 'few', 'u']);
  expect(isIn(row({}), { ...plainView, img: true })).toBe(false);
  expect(isIn(row({}), { ...plainView, q: ' MA bos ' })).toBe(true);
});

test('every row is under the head of its group, once', () => {
  const rows = [row({ id: '1', state: 'NY' }), row({ id: '2', state: 'CA' }), row({ id: '3', state: 'NY' })];
  const lines = linesOf(rows, 'state');
  expect(lines.map((line) => (line.kind === 'head' ? `${line.value} ${line.count}` : line.row.id))).toEqual([
    'CA 1',
    '2',
    'NY 2',
    '1',
    '3',
  ]);
});
