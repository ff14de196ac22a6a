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

test('firm lines and what money buys stand in the workbook when they were worked out', async () => {
  const plan = planFixture();
  const { program, name, specialty, mode } = itemFixture({});
  const item = { program, name, specialty, planned: mode, byMode: { [mode]: 0.94 }, share: 0.94 };
  const robustness = { members: 32, ensemble: 256, items: [{ ...item, verdict: 'robust' as const }] };
  const match = { mid: 0.4, low: 0.2, high: 0.6 };
  const point = { dollars: 500, applications: 4, rotations: 1, points: 40, net: 38, match };
  const along = { points: [point], here: 0, diminishing: 0, mostOfIt: 0 };
  const stop = { verdict: 'none' as const, last: null, next: null };
  const curve = { byDollars: along, byApplications: along, stop };
  const bytes = await planToXlsx({ ...plan, curve }, { robustness });
  const read = new Map(
    (await readXlsxFile(new Blob([bytes.slice()]))).map(({ sheet, data }) => [sheet, data]),
  );
  const list = read.get('Plan') ?? [];
  const column = list[0]?.indexOf('Firm %') ?? -1;
  expect(list.slice(1).map((row) => row[column])).toEqual(
    plan.list.map((line) => (line.program === program ? 94 : null)),
  );
  expect(read.get('What money buys')?.[1]?.slice(0, 7)).toEqual(['dollars', 500, 4, 1, 40, 20, 60]);
  expect(read.get('What money buys')?.at(-1)?.at(-1)).toBe('There is no further program to apply to.');
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
