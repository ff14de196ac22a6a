import { assert, property, string } from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { itemFixture, planFixture } from '../test-data/fixture.js';
import { planToCsv } from './index.js';

function read(csv: string): Record<string, string>[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test('the file of the fixture is as it was', async () => {
  await expect(planToCsv(planFixture())).toMatchFileSnapshot('../test-data/golden/list.csv');
});

test('every program of the plan is one line, in the plan’s order', () => {
  const plan = planFixture();
  expect(read(planToCsv(plan)).map((row) => row['program_id'])).toEqual(
    plan.list.map((item) => item.program),
  );
});

test('a refused chance leaves the number empty and says why', () => {
  const [row] = read(planToCsv({ list: [itemFixture({ pInvite: null, refusal: 'too few' })] }));
  expect(row).toMatchObject({ interview_percent: '', interview_low: '', no_number_because: 'too few' });
});

const attacks = [
  '=1+1',
  '=cmd|calc\n',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '＝1',
  '=HYPERLINK("https://example.org","x")',
];

test.each(attacks)('%j does not reach a spreadsheet as a formula', (name) => {
  const [row] = read(planToCsv({ list: [itemFixture({ name })] }));
  expect(row?.['name']).toBe(`'${name}`);
});

test('numbers below zero stay numbers', () => {
  const [row] = read(planToCsv({ list: [itemFixture({ marginal: -0.5 })] }));
  expect(row?.['added_points']).toBe('-0.5');
});

test('whatever a name holds, it comes back whole and starts no formula', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 30 }), (name) => {
      const back = read(planToCsv({ list: [itemFixture({ name })] }))[0]?.['name'] ?? '';
      expect(back.replace(/^'/, '')).toBe(name.replace(/^'/, ''));
      expect(back).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { seed: 51, numRuns: 300 },
  );
});
