import type { Almanac } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { overallRefusal, refusal, type OddsPack } from '@matchwright/odds';
import type { Forecast } from './forecast.js';

/** The sentences said instead of numbers, where the evidence is below the floor that plans are held to as well. */
export type ForecastRefusals = {
  /** Instead of every chance of how the season ends; null where they are justified. */
  readonly overall: string | null;
  /** By program: instead of its chances. */
  readonly byProgram: Readonly<Record<string, string>>;
};

/**
 * Holds a forecast to the evidence floor. A program is judged by the range of what is still open there: the interview
 * until it comes, then the place. First-year tracks have no floor, as in plans.
 */
export function forecastRefusals(
  almanac: Almanac,
  odds: OddsPack,
  profile: Profile,
  forecast: Pick<Forecast, 'byProgram'>,
): ForecastRefusals {
  const specialtyOf = new Map(almanac.programs.map(({ id, specialty }) => [id, specialty]));
  const byProgram: Record<string, string> = {};
  for (const { program, word, invited, place } of forecast.byProgram) {
    const specialty = specialtyOf.get(program);
    if (specialty === undefined) continue;
    const open = word.heard === 'invitation' ? place.after : invited.after;
    const refused = refusal(almanac, odds, profile, specialty, open);
    if (refused !== null) byProgram[program] = refused;
  }
  return { overall: overallRefusal(almanac, odds, profile), byProgram };
}
