import { readFileSync } from 'node:fs';
import { parsePriors, type MarketSetup } from '@matchwright/market';
import { parseEffects } from '@matchwright/odds';
import { smallAlmanac } from '../../market/test-data/small-almanac.js';

/** A market of few programs with the shipped effects and priors. */
export function smallSetup(): MarketSetup {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
  const odds = parseEffects(read('odds/effects.json'));
  const priors = parsePriors(read('market/priors.json'));
  if (!odds.ok || !priors.ok) throw new Error('the packs in data/ do not parse');
  return { almanac: smallAlmanac(), odds: odds.value, priors: priors.value };
}
