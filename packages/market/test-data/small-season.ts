import { readFileSync } from 'node:fs';
import { profileSchema, type Profile, type ProfileInput } from '@matchwright/dossier';
import { parseEffects } from '@matchwright/odds';
import { drawPrior, fromCoordinates, parsePriors, type MarketPriors, type ParameterSet } from '../src/parameters.js';
import { createBench, type MarketBench } from '../src/play-batch.js';
import { assemblePack, playSlice, type Ensemble, type ScenarioPack } from '../src/scenario-pack.js';
import { smallAlmanac } from './small-almanac.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');

/** A played season of a made-up, small almanac. */
export type SmallSeason = {
  readonly bench: MarketBench;
  readonly ensemble: Ensemble;
  readonly pack: ScenarioPack;
  readonly setOf: (member: number) => ParameterSet;
};

/** Plays `scenarios` seasons of 16 IR and 40 DR programs, with a quarter of the published people, under priors. */
export function smallSeason(scenarios: number, seed: number, members = 16): SmallSeason {
  const odds = parseEffects(read('odds/effects.json'));
  const priors = parsePriors(read('market/priors.json'));
  if (!odds.ok || !priors.ok) throw new Error('the packs in data/ do not parse');
  const bench = createBench({ almanac: smallAlmanac(16, 40), odds: odds.value, priors: quarter(priors.value) });
  const ensemble = {
    seed,
    members: Array.from({ length: members }, (_, m) => drawPrior(bench.setup.priors, 8, m)),
  };
  return {
    bench,
    ensemble,
    pack: assemblePack(bench, 2025, ensemble, [playSlice(bench, 2025, ensemble, 0, scenarios)]),
    setOf: (member) => fromCoordinates(bench.setup.priors, ensemble.members[member]),
  };
}

function quarter(full: MarketPriors): MarketPriors {
  const parameters = { ...full.parameters };
  for (const [name, prior] of Object.entries(parameters)) {
    if (!name.startsWith('count-')) continue;
    Object.assign(parameters, { [name]: { ...prior, mean: prior.mean / 4, sd: prior.sd / 4 } });
  }
  return { ...full, parameters };
}

/** A US MD senior, changed as told. */
export function profileOf(
  applicant: Partial<ProfileInput['applicant']>,
  goal: ProfileInput['goal'] = 'ir-first',
): Profile {
  return profileSchema.parse({
    goal,
    applicant: {
      kind: 'md-senior',
      citizenship: 'us',
      graduationYear: 2028,
      homeSchool: { class: 'lcme' },
      step2ck: 252,
      ...applicant,
    },
  });
}
