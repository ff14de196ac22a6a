import { describe, expect, test } from 'vitest';
import { exampleNames, exampleProfile, shippedPacks } from '../../test-data/examples.js';
import { createPlanSession } from '../plan-session.js';
import { budgetCurve } from './budget-curve.js';

const packs = shippedPacks();
const sizes = { scenarios: 256, judged: 512 };

describe.each(exampleNames)('the curves of %s', (name) => {
  const profile = exampleProfile(name);
  const session = createPlanSession({ ...packs, profile, ...sizes });
  const curve = budgetCurve(session);
  const figures = session.evaluate();

  test('never fall: more money or more applications never reach less', () => {
    for (const { points } of [curve.byDollars, curve.byApplications]) {
      expect(points.length).toBeGreaterThan(5);
      points.slice(1).forEach((point, i) => {
        const before = points[i];
        expect(point.points).toBeGreaterThan(before?.points ?? Number.NaN);
        expect(point.match.mid).toBeGreaterThanOrEqual(before?.match.mid ?? Number.NaN);
        expect(point.match.low).toBeLessThanOrEqual(point.match.mid);
        expect(point.match.high).toBeGreaterThanOrEqual(point.match.mid);
      });
    }
    const sizesOf = [
      curve.byDollars.points.map(({ dollars }) => dollars),
      curve.byApplications.points.map(({ applications }) => applications),
    ];
    for (const along of sizesOf) expect(along).toEqual([...new Set(along)].sort((a, b) => a - b));
  });

  test('pass through the plan itself', () => {
    for (const { points, here } of [curve.byDollars, curve.byApplications]) {
      expect(points[here]?.points).toBe(figures.points);
      expect(points[here]?.match).toEqual(figures.match);
      expect(points[here]?.applications).toBe(session.choice().modes.size);
    }
  });

  test('mark the plan beyond which a dollar buys less than it is worth', () => {
    const { points, diminishing } = curve.byDollars;
    const rate = 1 / profile.limits.dollarsPerPoint;
    const at = points[diminishing];
    for (const { points: reached, dollars } of points.slice(diminishing + 1))
      expect(reached - (at?.points ?? 0)).toBeLessThanOrEqual(rate * (dollars - (at?.dollars ?? 0)) + 1e-9);
  });

  test('the stop rule says of the next application what adding it does', () => {
    const { next, last, verdict } = curve.stop;
    const { dollarsPerPoint, dollars } = profile.limits;
    for (const step of [next, last]) {
      expect(step?.worthDollars).toBeCloseTo((step?.points ?? 0) * dollarsPerPoint, 9);
      expect(step?.worthIt).toBe((step?.worthDollars ?? 0) > (step?.dollars ?? 0));
    }
    if (next === null) throw new Error('no example applies everywhere');
    const more = session.resolve({
      modes: { ...Object.fromEntries(session.choice().modes), [next.program]: 'apply' },
      profile: { ...profile, limits: { ...profile.limits, dollars: dollars + 100 } },
    });
    expect(more.points - session.choice().points).toBeGreaterThanOrEqual(next.points - 1e-6);
    if (verdict === 'stop') expect(next.worthIt).toBe(false);
    else expect(next.worthIt).toBe(true);
  });
});
