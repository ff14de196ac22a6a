import { expect, test } from 'vitest';
import { exampleNames, exampleProfile, shippedPacks } from '../../test-data/examples.js';
import { placeRow } from '../build-problem.js';
import { createPlanSession } from '../plan-session.js';
import { flipSearch } from './flip-search.js';
import { leversOf } from './levers.js';
import { programsAtTheEdge } from './programs-at-the-edge.js';

const packs = shippedPacks();
const sizes = { scenarios: 64, judged: 64 };

test.each(exampleNames)(
  'what is said to flip the advice of %s does so when the plan is chosen anew, and a step less does not',
  (name) => {
    const profile = exampleProfile(name);
    const session = createPlanSession({ ...packs, profile, ...sizes });
    const { inside, outside } = programsAtTheEdge(session, 1);
    const search = flipSearch(session);
    // chosen anew by another session, so that nothing the search remembers can answer
    const other = createPlanSession({ ...packs, profile, ...sizes });
    const { chances } = other.problem();
    let verified = 0;
    for (const program of [...inside, ...outside]) {
      const found = search(program);
      expect(found.planned).toBe(other.choice().modes.get(program) ?? 'out');
      const option = chances.options.findIndex(({ id }) => id === program);
      const chance = placeRow(chances, option, 0).any;
      const ground = { profile, program, planned: found.planned !== 'out', chance };
      for (const { by, direction, to, becomes } of found.flips) {
        if (to === null) continue;
        const lever = leversOf(by, ground).find((each) => each.direction === direction);
        if (lever === undefined) throw new Error(`${by} has no lever ${direction}`);
        const step = Array.from({ length: lever.steps }, (_, i) => i + 1).find(
          (i) => lever.valueAt(i) === to,
        );
        if (step === undefined) throw new Error(`${by}: ${to} is no step`);
        const modeAt = (i: number): string => other.resolve(lever.changeAt(i)).modes.get(program) ?? 'out';
        expect(modeAt(step), `${program} ${by} ${to}`).toBe(becomes);
        expect(becomes).not.toBe(found.planned);
        if (step > 1) expect(modeAt(step - 1), `${program} ${by} before ${to}`).toBe(found.planned);
        verified++;
      }
    }
    expect(verified).toBeGreaterThan(2);
  },
  480_000,
);
