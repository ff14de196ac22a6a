import type { Almanac } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { exampleNames, exampleProfile, shippedPacks } from '../test-data/examples.js';
import { createPlanSession } from './plan-session.js';

const packs = shippedPacks();
const sizes = { scenarios: 128, judged: 64 };

function withMoreSignals(almanac: Almanac, more: { gold: number; silver: number }): Almanac {
  return {
    ...almanac,
    seasons: almanac.seasons.map((season) => ({
      ...season,
      signalPools: season.signalPools.map((pool) => ({
        ...pool,
        gold: pool.gold + more.gold,
        silver: pool.silver + more.silver,
      })),
    })),
  };
}

test.each(exampleNames)(
  'more money, one more signal or one more allowed rotation never lowers the value of the plan of %s',
  (name) => {
    const profile = exampleProfile(name);
    const session = createPlanSession({ ...packs, profile, ...sizes });
    const { net } = session.choice();
    const { limits } = profile;
    const looser: Profile['limits'][] = [
      { ...limits, dollars: limits.dollars + 500 },
      { ...limits, rotations: limits.rotations + 1 },
      { ...limits, irRotations: limits.irRotations + 1 },
    ];
    for (const more of looser)
      expect(session.resolve({ profile: { ...profile, limits: more } }).net).toBeGreaterThanOrEqual(
        net - 1e-9,
      );
    // chosen from nothing, without the plan in hand to start from
    for (const more of [
      { gold: 1, silver: 0 },
      { gold: 0, silver: 1 },
    ]) {
      const almanac = withMoreSignals(packs.almanac, more);
      expect(createPlanSession({ ...packs, almanac, profile, ...sizes }).choice().net).toBeGreaterThanOrEqual(
        net - 1e-9,
      );
    }
  },
);
