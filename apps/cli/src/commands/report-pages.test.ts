import { readdirSync, readFileSync } from 'node:fs';
import { readProfile } from '@matchwright/dossier';
import { planToPdf } from '@matchwright/exchange';
import { createPlanSession, makeFullPlan, robustnessOf } from '@matchwright/planner';
import { expect, test } from 'vitest';
import { loadPacks } from '@matchwright/shipped';

const folder = new URL('../../../../examples/', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const packs = await loadPacks();

test.each(examples)('the report of %s has three to five pages', async (name) => {
  const { almanac, odds, played } = packs;
  const profile = readProfile(readFileSync(new URL(name, folder), 'utf8'), name, almanac);
  if (!profile.ok) throw new Error(`${name} is not a profile`);
  // few seasons: how long a report is hangs on how many lines a plan has, not on how finely they are judged
  const input = {
    almanac,
    odds,
    pack: played ?? undefined,
    profile: profile.value,
    scenarios: 128,
    judged: 128,
    boundIterations: 20,
  };
  const robustness = robustnessOf(createPlanSession(input), { members: 2 });
  const bytes = await planToPdf(makeFullPlan(input), profile.value, { madeOn: '2026-11-28', robustness });
  const pages =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(pages).toBeLessThanOrEqual(5);
});
