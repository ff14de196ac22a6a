import { expect, test } from 'vitest';
import type { Forecast } from './forecast.js';
import { byRoute, type ByRoute } from './forecast-routes.js';
import { scoredTimeline } from './scored-timeline.js';

const sure = (mid: number) => ({ mid, low: mid, high: mid });
const all = (ir: number, dr: number): ByRoute<{ mid: number; low: number; high: number }> => ({
  ir: sure(ir),
  dr: sure(dr),
  prelimOnly: sure(0),
  none: sure(1 - ir - dr),
});

function step(on: string | null, ir: number, dr: number): Forecast['timeline'][number] {
  const still = byRoute(() => 0);
  const cause = { kind: 'time' as const, silent: [], waiting: 0 };
  return { on, cause, routes: all(ir, dr), moved: still, direct: still, learned: still, effective: 1 };
}

test('each month counts once, by its last day, and nothing after the deadline counts', () => {
  const before = all(0.2, 0.4);
  const scores = scoredTimeline(
    {
      byRoute: byRoute((route) => ({ before: before[route], after: before[route] })),
      timeline: [
        step(null, 0.9, 0.1),
        step('2027-10-03', 0.3, 0.4),
        step('2027-10-28', 0.5, 0.3),
        step('2027-11-05', 0.7, 0.2),
        step('2028-04-01', 1, 0),
      ],
    },
    'ir',
    '2028-03-01',
  );
  expect(scores.map(({ on }) => on)).toEqual([null, '2027-10-28', '2027-11-05']);
  // by hand: (0.2 − 1)² + 0.4² + 0² + 0.4²
  expect(scores[0]?.brier).toBeCloseTo(0.96, 10);
  expect(scores[0]?.log).toBeCloseTo(-Math.log(0.2), 10);
  expect(scores[2]?.brier).toBeCloseTo(0.09 + 0.04 + 0.01, 10);
});
