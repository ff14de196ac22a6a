import type { PlanWhy } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { itemFixture, planFixture } from '../../test-data/fixture.js';
import { whySections } from './why-sections.js';

const { pMatch, list } = planFixture();
const reach = { match: 0.4, points: 40, net: 35 };
const why: PlanWhy = {
  flips: [
    {
      program: '1',
      name: 'A Hospital Program',
      specialty: 'IR',
      planned: 'out',
      flips: [
        { by: 'score', direction: 'up', from: 241, to: 244, tried: 266, becomes: 'silver' },
        { by: 'money', direction: 'up', from: 7000, to: null, tried: 17000, becomes: null },
        { by: 'belief', direction: 'up', from: 0.01, to: 0.02, tried: 0.5, becomes: 'apply' },
      ],
    },
  ],
  questions: {
    questions: [],
    threeMore: { points: 0.17, dollars: 90, programs: ['1', '2', '3'] },
    withoutAsking: 40,
    assumptions: ['Hosts that are silent may differ.'],
  },
  sensitivity: {
    base: reach,
    assumptions: [
      {
        assumption: 'signals',
        text: 'How much a signal helps',
        unit: 'log-odds',
        value: 1,
        spread: 'ensemble',
        down: { value: 0.8, held: { ...reach, match: 0.37 }, rechosen: reach },
        up: { value: 1.2, held: { ...reach, match: 0.43 }, rechosen: reach },
      },
    ],
  },
  robustness: { members: 32, ensemble: 256, items: [] },
  twoStages: null,
};

const textOf = (input: Parameters<typeof whySections>[0]): string =>
  whySections(input, 100).flat().join('\n');

test('a flip says from where to where and what the plan says then; what flips nothing is left out', () => {
  const text = textOf({ why, pMatch, list: [] });
  expect(text).toContain('With a Step 2 CK of 244 instead of 241: apply + silver.');
  expect(text).toContain('If your chance there were 1 in 50 instead of 1 in 100: apply.');
  expect(text).not.toContain('to spend instead of');
  expect(text).toContain('37 %');
});

test('where no number is justified, neither flips nor assumptions show a chance', () => {
  const refused = itemFixture({ specialty: 'IR', pInvite: null, pMatch: null, refusal: 'Too few.' });
  const text = textOf({
    why,
    pMatch: { ...pMatch, refusal: 'No number is justified yet.' },
    list: [refused],
  });
  expect(text).toContain('With a Step 2 CK of 244');
  expect(text).not.toMatch(/1 in \d|%/);
});

test('a plan without its explanation has no such section', () => {
  expect(whySections({ pMatch, list }, 100)).toEqual([]);
});
