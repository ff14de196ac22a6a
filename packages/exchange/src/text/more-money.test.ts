import type { BudgetCurve, CurvePoint } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { planFixture } from '../../test-data/fixture.js';
import { moreMoney } from './more-money.js';

const { pMatch } = planFixture();
const points = Array.from({ length: 30 }, (_, i): CurvePoint => {
  const mid = 0.02 * i;
  return {
    dollars: 300 + 50 * i,
    applications: i + 1,
    rotations: 0,
    points: i,
    net: i,
    match: { mid, low: mid / 2, high: mid },
  };
});
const along = { points, here: 13, diminishing: 11, mostOfIt: 17 };
const next = {
  program: '1',
  name: 'A Hospital',
  specialty: 'IR' as const,
  points: 0.0599,
  worthDollars: 29.97,
  dollars: 30,
  worthIt: false,
};
const curve: BudgetCurve = {
  byDollars: along,
  byApplications: along,
  stop: { verdict: 'stop', last: null, next },
};

test('the plan and both marks are always among the rows, and so is the largest plan', () => {
  const text = moreMoney({ curve, pMatch }, 100).join('\n');
  for (const words of ['this plan', 'worth its money up to here', 'most of what money can do', '$1,750'])
    expect(text).toContain(words);
});

test('a worth just under the fee is not rounded up to it', () => {
  const text = moreMoney({ curve, pMatch }, 200).join('\n');
  expect(text).toContain('costs $30 and is worth $29 to you, less than its fee');
});

test('no chance is shown where no number is justified', () => {
  const refused = { ...pMatch, refusal: 'No number is justified yet.' };
  expect(moreMoney({ curve, pMatch: refused }, 100).join('\n')).not.toContain('%');
});
