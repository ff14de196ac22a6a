import readXlsxFile from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { itemFixture, planFixture } from '../test-data/fixture.js';
import { planToXlsx } from './index.js';

async function sheets(plan = planFixture()) {
  const bytes = await planToXlsx(plan);
  const read = await readXlsxFile(new Blob([bytes.slice()]));
  return new Map(read.map(({ sheet, data }) => [sheet, data]));
}

test('the workbook has its four sheets with a row for each thing in the plan', async () => {
  const plan = planFixture();
  const read = await sheets(plan);
  expect([...read].map(([name, rows]) => [name, rows.length - 1])).toEqual([
    ['Plan', plan.list.length],
    ['Rotations', plan.rotations.length + plan.letters.length],
    ['Cost', plan.cost.lines.length + 1],
    ['Dates', plan.tasks.length],
  ]);
});

test('chances stand as text with their range and as whole numbers to count with', async () => {
  const item = itemFixture({ pInvite: { mid: 0.124, low: 0.04, high: 0.31 } });
  const row = (await sheets({ ...planFixture(), list: [item] })).get('Plan')?.[1];
  expect(row?.slice(6, 10)).toEqual(['12 % (4–31 %)', 12, 4, 31]);
});

test('a refused chance is words in the text column and nothing in the numbers', async () => {
  const item = itemFixture({ pInvite: null, refusal: 'too few like you' });
  const row = (await sheets({ ...planFixture(), list: [item] })).get('Plan')?.[1];
  expect(row?.slice(6, 10)).toEqual(['too few like you', null, null, null]);
});

test('dates are dates and money is a number', async () => {
  const plan = planFixture();
  const read = await sheets(plan);
  const first = read.get('Dates')?.[1]?.[0];
  expect(first instanceof Date && first.toISOString().slice(0, 10)).toBe(plan.tasks[0]?.date);
  expect(read.get('Cost')?.at(-1)?.[2]).toBe(plan.cost.total);
});

test('a name that looks like a formula is stored as text', async () => {
  const name = '=HYPERLINK("https://example.org","x")';
  const row = (await sheets({ ...planFixture(), list: [itemFixture({ name })] })).get('Plan')?.[1];
  expect(row?.[2]).toBe(name);
});
