import type { Almanac } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import type { OddsPack } from '@matchwright/odds';
import type { OptionFilter } from './options.js';
import type { ScenarioPack } from './scenario-pack.js';

/** What to evaluate one applicant on. */
export type ApplicantScenariosInput = {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly profile: Profile;
  /** K, a positive multiple of 64. */
  readonly scenarios: number;
  readonly seed: number;
  /** Parameter draws in the ensemble, 256 unless told. */
  readonly members?: number;
  readonly options?: OptionFilter;
  /** Played seasons to evaluate against; without them the documented log-odds stand in. */
  readonly pack?: ScenarioPack | undefined;
  /** One member of the ensemble whose seasons alone are used, instead of all members in turn. */
  readonly member?: number | undefined;
  /** Told each interviewed place's standing without a rotation: for checks against the full Match. */
  readonly onStanding?: ((place: number, scenario: number, standing: number) => void) | undefined;
};

/** Throws RangeError unless the number of scenarios is a positive multiple of 64. */
export function checkScenarios(scenarios: number): void {
  if (scenarios > 0 && scenarios % 64 === 0) return;
  throw new RangeError(`scenarios must be a positive multiple of 64, got ${scenarios}`);
}
