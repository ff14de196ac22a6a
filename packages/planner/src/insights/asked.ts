import { modes, type Mode } from '@matchwright/dossier';
import type { ApplicantChances } from '@matchwright/market';
import type { AskedProblem } from '../plan-session.js';
import type { PlanSetting } from '../plan-setting.js';
import { stateOf } from '../scenario/plan-state.js';
import { usageOf } from '../scenario/spending.js';

/** Mode index by option of a named choice, −1 where it is not in it. */
export function choiceOver(
  { options }: Pick<ApplicantChances, 'options'>,
  chosen: ReadonlyMap<string, Mode>,
): Int8Array {
  return Int8Array.from(options, ({ id }) => {
    const mode = chosen.get(id);
    return mode === undefined ? -1 : modes.indexOf(mode);
  });
}

/** Institution by program id or code of a first-year track; the id itself where the almanac names none. */
export function namesOf({ almanac, programs }: PlanSetting): (id: string) => string {
  const tracks = new Map(almanac.pgy1Tracks.map(({ code, institution }) => [code, institution]));
  return (id) => programs.get(id)?.institution ?? tracks.get(id) ?? id;
}

/** Net points of a named choice on the scenarios that plans are chosen on. */
export function netUnder({ problem, chances }: AskedProblem, chosen: ReadonlyMap<string, Mode>): number {
  const mode = choiceOver(chances, chosen);
  const { sum } = stateOf(problem, mode);
  return sum / problem.scenarios - problem.pointsPerDollar * usageOf(problem, mode).dollars;
}

/** Mean of a row of chances after log-odds were added to each. */
export function meanChance(row: Float32Array, shift: number): number {
  const odds = Math.exp(shift);
  return row.reduce((sum, q) => sum + (odds * q) / (1 - q + odds * q), 0) / row.length;
}
