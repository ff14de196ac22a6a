import { readFileSync } from 'node:fs';
import { profileSchema } from '@matchwright/dossier';
import { parseEffects } from '@matchwright/odds';
import { expect, test } from 'vitest';
import { smallAlmanac } from '../test-data/small-almanac.js';
import { applicantChances } from './applicant-chances.js';
import { drawPrior, parsePriors } from './parameters.js';
import { createBench } from './play-batch.js';
import { assemblePack, playSlice, type ScenarioPack } from './scenario-pack.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const effects = parseEffects(read('odds/effects.json'));
const priors = parsePriors(read('market/priors.json'));
if (!effects.ok || !priors.ok) throw new Error('the packs in data/ do not parse');
const odds = effects.value;
const almanac = smallAlmanac(12, 24);
const bench = createBench({ almanac, odds, priors: priors.value });
const ensemble = { seed: 3, members: Array.from({ length: 4 }, (_, m) => drawPrior(priors.value, 8, m)) };
const pack = assemblePack(bench, 2025, ensemble, [playSlice(bench, 2025, ensemble, 0, 64)]);
const profile = profileSchema.parse({
  goal: 'ir-first',
  applicant: {
    kind: 'do-senior',
    citizenship: 'us',
    graduationYear: 2028,
    homeSchool: { class: 'coca' },
    step2ck: 250,
  },
});

/** Mean chance of an interview at every program, all members in turn or one alone. */
function meanInvite(played: ScenarioPack, member?: number): number[] {
  const scenarios = 4096;
  const chances = applicantChances({ almanac, odds, profile, scenarios, seed: 5, pack: played, member });
  const row = new Float32Array(scenarios);
  return chances.options.map((_, option) => {
    chances.invite(option, 0, row);
    return row.reduce((sum, q) => sum + q, 0) / scenarios;
  });
}

test('one member plays its own seasons: the mean over all members is the whole, and members differ', () => {
  const whole = meanInvite(pack);
  const each = [0, 1, 2, 3].map((member) => meanInvite(pack, member));
  let spread = 0;
  whole.forEach((chance, option) => {
    const own = each.map((member) => member[option]);
    expect(own.reduce((sum, q) => sum + q, 0) / 4).toBeCloseTo(chance, 1);
    spread = Math.max(spread, Math.max(...own) - Math.min(...own));
  });
  expect(spread).toBeGreaterThan(0.1);
});

test('what the other members played does not matter to one alone', () => {
  const scrambled = (bytes: Uint8Array): Uint8Array =>
    bytes.map((byte, i) => ((i % pack.scenarios) % 4 === 2 ? byte : 1));
  const other = { ...pack, invite: scrambled(pack.invite), place: scrambled(pack.place) };
  expect(meanInvite(other, 2)).toEqual(meanInvite(pack, 2));
  expect(meanInvite(other, 1)).not.toEqual(meanInvite(pack, 1));
});
