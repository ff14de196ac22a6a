import { readFileSync } from 'node:fs';
import { createInsertionLog, insertApplicant, UNRANKED, undoInsertion } from '@matchwright/match';
import { profileSchema, type ProfileInput } from '@matchwright/dossier';
import { mix, parseEffects } from '@matchwright/odds';
import { expect, test } from 'vitest';
import { smallAlmanac } from '../test-data/small-almanac.js';
import { applicantScenarios } from './evaluate-applicant.js';
import { marketOf } from './workspace.js';
import { drawPrior, fromCoordinates, parsePriors } from './parameters.js';
import { benchFor, createBench } from './play-batch.js';
import { playSeason } from './play-season.js';
import { rankScoreOf } from './rank-lists.js';
import {
  assemblePack,
  cutoffOfByte,
  decodePack,
  encodePack,
  placeCutoff,
  playSlice,
} from './scenario-pack.js';
import { drawWorld } from './world.js';
import { scoreOffsets } from './score-offsets.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');
const odds = parseEffects(read('odds/effects.json'));
const priors = parsePriors(read('market/priors.json'));
if (!odds.ok || !priors.ok) throw new Error('the packs in data/ do not parse');
const almanac = smallAlmanac(16, 40);
const bench = createBench({ almanac, odds: odds.value, priors: shrunk(priors.value) });
const scenarios = 128;
const ensemble = {
  seed: 3,
  members: Array.from({ length: 16 }, (_, m) => drawPrior(bench.setup.priors, 8, m)),
};
const pack = assemblePack(bench, 2025, ensemble, [
  playSlice(bench, 2025, ensemble, 0, 50),
  playSlice(bench, 2025, ensemble, 50, scenarios),
]);

/** As many people as the small almanac's places call for: a quarter of the published counts. */
function shrunk(full: typeof bench.setup.priors): typeof bench.setup.priors {
  const parameters = { ...full.parameters };
  for (const [name, prior] of Object.entries(parameters)) {
    if (name.startsWith('count-'))
      Object.assign(parameters, { [name]: { ...prior, mean: prior.mean / 4, sd: prior.sd / 4 } });
  }
  return { ...full, parameters };
}

function profileOf(applicant: Partial<ProfileInput['applicant']>): ReturnType<typeof profileSchema.parse> {
  return profileSchema.parse({
    goal: 'ir-first',
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

test('a pack does not depend on how it was cut into slices, and survives its file', () => {
  const whole = playSlice(bench, 2025, ensemble, 0, scenarios);
  expect([...pack.invite]).toEqual([...whole.invite]);
  const back = decodePack(encodePack(pack));
  expect(back.ok && [...back.value.place]).toEqual([...pack.place]);
  expect(decodePack(encodePack(pack).subarray(0, 5000)).ok).toBe(false);
});

test('the offsets of scores are those of the priors', () => {
  expect(scoreOffsets).toEqual(bench.setup.priors.scoreOffsets);
});

test('one applicant against stored cutoffs agrees with inserting them into the full Match', () => {
  const kinds = ['md-senior', 'do-senior', 'us-img', 'non-us-img'] as const;
  const { frame, space } = benchFor(bench, 2025);
  const log = createInsertionLog();
  const standings: { place: number; k: number; standing: number }[] = [];
  let cases = 0;
  let agree = 0;
  let seasons = 0;
  const hits = { stored: 0, inserted: 0 };
  for (let c = 0; c < 52; c += 1) {
    const h = mix(99, c);
    const profile = profileOf({
      kind: kinds[c % 4],
      homeSchool: { class: c % 4 < 2 ? 'lcme' : 'international' },
      step2ck: 238 + (h % 28),
      ties: { states: c % 3 === 0 ? ['NY'] : [] },
    });
    standings.length = 0;
    const fate = applicantScenarios({
      almanac,
      odds: bench.setup.odds,
      profile,
      scenarios: 64,
      seed: 100 + c,
      pack,
      onStanding: (place, k, standing) => standings.push({ place, k, standing }),
    });
    const mode = c % 6;
    const listed = fate.places
      .map((place, i) => ({ place, i }))
      .filter(({ place, i }) => place.letter !== 'P' && mix(h, i) % 3 !== 0);
    const order = listed.map(({ i }) => i).sort((x, y) => mix(h, x + 500) - mix(h, y + 500));
    for (let k = c % 4; k < 64; k += 4) {
      const world = drawWorld(
        frame,
        fromCoordinates(bench.setup.priors, ensemble.members[k % 16]),
        ensemble.seed,
        k % 16,
      );
      const applicants = playSeason(frame, world, bench.setup.priors, space, k);
      const market = marketOf(frame, space, applicants);
      let end = space.offsets[applicants];
      const stored = order.find((i) => ((fate.available[i * 64 + k] >> mode) & 1) === 1) ?? -1;
      for (const i of order) {
        const option = fate.places[i].option;
        if (((fate.invited[option * 64 + k] >> mode) & 1) === 0) continue;
        const found = standings.find((entry) => entry.place === i && entry.k === k);
        const extra =
          mode >= 3 ? fromCoordinates(bench.setup.priors, ensemble.members[k % 16])['rotation-place'] : 0;
        space.rankTrack[end] = frame.trackCodes.indexOf(fate.places[i].trackCode);
        space.rankScore[end] = found === undefined ? UNRANKED : rankScoreOf(found.standing + extra);
        end += 1;
      }
      space.offsets[applicants + 1] = end;
      const got = insertApplicant(market, space.match, log, applicants);
      undoInsertion(market, space.match, log);
      const inserted =
        got < 0 ? -1 : fate.places.findIndex((place) => place.trackCode === frame.trackCodes[got]);
      seasons += 1;
      agree += inserted === stored ? 1 : 0;
      hits.stored += stored >= 0 ? 1 : 0;
      hits.inserted += inserted >= 0 ? 1 : 0;
    }
    cases += 1;
  }
  expect(cases).toBeGreaterThanOrEqual(50);
  // cutoffs are stored in steps and rejection chains can come back: one season in forty may differ in where
  expect(agree / seasons).toBeGreaterThan(0.975);
  const error = Math.sqrt(seasons) / seasons;
  expect(Math.abs(hits.stored - hits.inserted) / seasons).toBeLessThan(error);
  expect(hits.inserted).toBeGreaterThan(seasons / 10);
});

test('unfilled tracks admit everybody ranked, tracks without places nobody', () => {
  expect(placeCutoff(Infinity)).toBe(-Infinity);
  expect(cutoffOfByte[0]).toBe(-Infinity);
  expect(cutoffOfByte[255]).toBe(Infinity);
});

test('nothing is lost against stored seasons when only Step 2 CK rises, a letter or a signal is added', () => {
  const play = (applicant: Partial<ProfileInput['applicant']>): ReturnType<typeof applicantScenarios> =>
    applicantScenarios({
      almanac,
      odds: bench.setup.odds,
      profile: profileOf({ kind: 'us-img', homeSchool: { class: 'international' }, ...applicant }),
      scenarios: 128,
      seed: 5,
      pack,
    });
  const keeps = (strong: Uint8Array, weak: Uint8Array): boolean =>
    strong.every((mask, i) => (weak[i] & ~mask) === 0);
  for (let c = 0; c < 12; c += 1) {
    const step2ck = 215 + (mix(7, c) % 50);
    const before = play({ step2ck, letters: { ir: 1 } });
    for (const after of [
      play({ step2ck: step2ck + 6, letters: { ir: 1 } }),
      play({ step2ck, letters: { ir: 2 } }),
    ]) {
      expect(keeps(after.invited, before.invited)).toBe(true);
      expect(keeps(after.available, before.available)).toBe(true);
    }
    for (const masks of [before.invited, before.available]) {
      expect(
        masks.every((mask) => (mask & 1) <= ((mask >> 1) & 1) && ((mask >> 1) & 1) <= ((mask >> 2) & 1)),
      ).toBe(true);
    }
  }
});
