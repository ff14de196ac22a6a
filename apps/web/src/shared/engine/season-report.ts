import type { Almanac } from '@matchwright/almanac';
import {
  forecast,
  forecastRefusals,
  type Forecast,
  type ForecastInput,
  type ForecastRefusals,
  type SeasonSoFar,
} from '@matchwright/market';
import { slotValues, type SlotValue } from '@matchwright/planner';

/** How the season looks, and where the evidence is too thin to say so in numbers. */
export type ForecastReport = { readonly forecast: Forecast; readonly refusals: ForecastRefusals };

/** Scenarios that forecasts are drawn on; the command line takes as many. */
const scenarios = 4096;

type Known = Pick<ForecastInput, 'odds' | 'pack' | 'profile'> & { readonly almanac: Almanac };

/** The forecast after what has happened so far, held to the evidence floor. */
export function forecastReport(known: Known, season: SeasonSoFar): ForecastReport {
  const { almanac, odds, profile } = known;
  const made = forecast({ ...known, scenarios, seed: profile.seed }, season);
  return { forecast: made, refusals: forecastRefusals(almanac, odds, profile, made) };
}

/** What each interview in hand is worth beside the others. */
export function slotReport(known: Known, season: SeasonSoFar): readonly SlotValue[] {
  return slotValues({ ...known, scenarios, seed: known.profile.seed }, season);
}
