import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallMarket } from '../test-support/random-market.js';
import { boardAt, exampleMarket, matchNamed, traceMatch } from './index.js';
import type { Trace } from './index.js';

function traceOf(input: unknown): Trace {
  const trace = traceMatch(input);
  if (!trace.ok) throw new Error(JSON.stringify(trace.error));
  return trace.value;
}

test('the example plays as the page about the Match tells it', () => {
  const told = traceOf(exampleMarket).steps.map((s) =>
    `${s.applicant} ${s.program} ${s.answer} ${s.displaced ?? ''}`.trim(),
  );
  expect(told).toEqual([
    'Ben Harbor held',
    'Ada Harbor instead Ben',
    'Ben Lakeside held',
    'Chloe Lakeside instead Ben',
    'Ben Summit held',
    'Dana Harbor full',
    'Eli Summit held',
  ]);
  const board = boardAt(traceOf(exampleMarket), 2);
  expect(board.holds.get('Harbor')).toEqual(['Ada']);
  expect(board.places.get('Ben')).toBe(null);
});

test('a trace ends where the solver does, whatever the market (seed 7)', () => {
  const size = { singles: 8, programs: 5, couples: 0, supplemental: false };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const market = smallMarket(seed, size);
      const trace = traceOf(market);
      const solved = matchNamed(market);
      const places = Object.fromEntries(boardAt(trace, trace.steps.length).places);
      expect(solved.ok && solved.value.matching).toEqual(places);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('couples, supplemental lists and broken markets are refused, not played wrongly', () => {
  const couples = [{ a: 'x', b: 'y', ranks: [['Harbor', 'Summit']] }];
  const supplemental = { Ada: { Harbor: ['Summit'] } };
  for (const [input, where] of [
    [{ ...exampleMarket, couples }, 'couples'],
    [{ ...exampleMarket, supplemental }, 'supplemental'],
    [{ ...exampleMarket, programs: 1 }, 'programs'],
  ] as const) {
    const trace = traceMatch(input);
    expect(trace.ok ? [] : trace.error.map((issue) => issue.where)).toContain(where);
  }
});
