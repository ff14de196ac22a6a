import { expect, test } from 'vitest';
import { itemFixture, planFixture } from '../../test-data/fixture.js';
import { planToText } from './plan-to-text.js';
import { textTable, wrapped } from './text-table.js';

const plan = planFixture();

test('the text of the fixture is as it was', async () => {
  await expect(planToText(plan, 110)).toMatchFileSnapshot('../../test-data/golden/plan.txt');
});

test.each([80, 110, 160])('at %d characters no line is wider', (width) => {
  for (const line of planToText(plan, width).split('\n')) {
    expect(Array.from(line).length).toBeLessThanOrEqual(width);
  }
});

test('a refused chance is words, never a number, and its reason follows', () => {
  const refused = itemFixture({
    pInvite: null,
    pMatch: null,
    refusal: 'No number: only 3 applicants like you.',
  });
  const text = planToText({ ...plan, list: [refused] }, 100);
  expect(text).toContain('no number  no number');
  expect(text).toContain('No number for 1: only 3 applicants like you.');
});

test('a plan whose whole chance is refused says so and shows no outcome in per cent', () => {
  const text = planToText({ ...plan, pMatch: { ...plan.pMatch, refusal: 'No number is justified yet.' } });
  expect(text).toContain('No number is justified yet.');
  expect(text).not.toContain('A radiology place:');
  expect(text).not.toContain('No radiology place:');
});

test('an empty plan is still text', () => {
  const empty = { ...plan, list: [], signals: [], rotations: [], letters: [], tasks: [], warnings: [] };
  expect(planToText(empty)).toMatch(/0 applications/i);
});

test('a table cuts its flexible column and keeps the others whole', () => {
  expect(
    textTable(
      [
        { title: 'n', align: 'right' },
        { title: 'name', flexible: true },
      ],
      [['10', 'a'.repeat(40)]],
      20,
    ),
  ).toEqual([' n  name', '──  ────────────────', `10  ${'a'.repeat(15)}…`]);
});

test('a paragraph breaks at spaces and loses no word', () => {
  const text = 'one two three four five six seven';
  const lines = wrapped(text, 12, '  ');
  expect(lines.map((line) => line.trim()).join(' ')).toBe(text);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(12);
});
