import type { Chance } from '@matchwright/dossier';
import { ensembleChance, type ApplicantChances } from '@matchwright/market';
import { placeRow } from './build-problem.js';

/** A chance given the scenario, averaged, with its range over the ensemble. */
export function chanceOver(
  { memberOf, members }: ApplicantChances,
  byScenario: { readonly [k: number]: number; readonly length: number },
): Chance {
  return ensembleChance(byScenario, memberOf, members);
}

/** Chance that one option in one mode leads to an interview. */
export function interviewChance(chances: ApplicantChances, option: number, mode: number): Chance {
  const row = new Float32Array(chances.scenarios);
  chances.invite(option, mode, row);
  return chanceOver(chances, row);
}

/** Chance that a place in any track of one option could be had in one mode. */
export function placeChance(chances: ApplicantChances, option: number, mode: number): Chance {
  return chanceOver(chances, placeRow(chances, option, mode).any);
}
