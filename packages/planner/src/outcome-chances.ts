import type { Chance } from '@matchwright/dossier';
import { ensembleChance, type ApplicantScenarios } from '@matchwright/market';

/** How each scenario ends under a plan. */
const outcomes = ['none', 'prelimOnly', 'dr', 'ir'] as const;
export type Outcome = (typeof outcomes)[number];

/** Per scenario: index into `outcomes`, and whether an advanced place came without a first year. */
export type Endings = { readonly outcome: Uint8Array; readonly noFirstYear: Uint8Array };

/**
 * Plays a plan in every scenario: the best place to be had by points, an advanced place being worth less where no
 * first year is to be had, as the objective of the planner counts it.
 *
 * @param mode - per option of `scenarios`: mode index or −1
 * @param points - per option: points of a place there
 */
export function playPlan(
  scenarios: ApplicantScenarios,
  mode: Int8Array,
  points: Float64Array,
  noFirstYearPenalty: number,
): Endings {
  const k = scenarios.scenarios;
  const outcome = new Uint8Array(k);
  const noFirstYear = new Uint8Array(k);
  const best = new Float64Array(k);
  const hasFirstYear = new Uint8Array(k);
  scenarios.places.forEach((place, p) => {
    const m = mode[place.option];
    if (m < 0 || place.letter !== 'P') return;
    const row = scenarios.available.subarray(p * k, (p + 1) * k);
    for (let s = 0; s < k; s++) if ((row[s] >> m) & 1) hasFirstYear[s] = 1;
  });
  for (let s = 0; s < k; s++) if (hasFirstYear[s] === 1) outcome[s] = 1;
  scenarios.places.forEach((place, p) => {
    const m = mode[place.option];
    if (m < 0 || place.letter === 'P') return;
    const ending = scenarios.options[place.option].specialty === 'IR' ? 3 : 2;
    const row = scenarios.available.subarray(p * k, (p + 1) * k);
    for (let s = 0; s < k; s++) {
      if (((row[s] >> m) & 1) === 0) continue;
      const bare = place.letter === 'A' && hasFirstYear[s] === 0;
      const worth = points[place.option] - (bare ? noFirstYearPenalty : 0);
      if (worth <= best[s]) continue;
      best[s] = worth;
      outcome[s] = ending;
      noFirstYear[s] = bare ? 1 : 0;
    }
  });
  return { outcome, noFirstYear };
}

/** Chance of an ending (or of any of several) with its range over the ensemble. */
export function chanceOf(
  scenarios: ApplicantScenarios,
  endings: Endings,
  ...wanted: readonly Outcome[]
): Chance {
  const hits = new Uint8Array(scenarios.scenarios);
  for (let s = 0; s < hits.length; s++) hits[s] = wanted.includes(outcomes[endings.outcome[s]]) ? 1 : 0;
  return ensembleChance(hits, scenarios.memberOf, scenarios.members);
}

/** Chance that one option in one mode leads to an interview. */
export function interviewChance(scenarios: ApplicantScenarios, option: number, mode: number): Chance {
  const k = scenarios.scenarios;
  const hits = scenarios.invited.subarray(option * k, (option + 1) * k).map((mask) => (mask >> mode) & 1);
  return ensembleChance(hits, scenarios.memberOf, scenarios.members);
}

/** Chance that a place in any track of one option could be had in one mode. */
export function placeChance(scenarios: ApplicantScenarios, option: number, mode: number): Chance {
  const k = scenarios.scenarios;
  const hits = new Uint8Array(k);
  scenarios.places.forEach((place, p) => {
    if (place.option !== option) return;
    const row = scenarios.available.subarray(p * k, (p + 1) * k);
    for (let s = 0; s < k; s++) hits[s] |= (row[s] >> mode) & 1;
  });
  return ensembleChance(hits, scenarios.memberOf, scenarios.members);
}
