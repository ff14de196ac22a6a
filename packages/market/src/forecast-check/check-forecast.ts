import type { Almanac, ApplicantKind } from '@matchwright/almanac';
import type { OddsPack } from '@matchwright/odds';
import { posteriorOf } from '../forecast-posterior.js';
import type { ScoredForecast } from '../forecast-quality.js';
import { routeBoard, routeMeans, type ByRoute } from '../forecast-routes.js';
import type { SeasonSoFar } from '../forecast-timing.js';
import {
  completeSet,
  parameterNames,
  type MarketPriors,
  type ParameterName,
  type ParameterSet,
} from '../parameters.js';
import type { ScenarioPack } from '../scenario-pack.js';
import { drawPerson, type DrawnPerson } from './draw-person.js';
import { simulateSeason } from './simulate-season.js';
import { splitPack } from './split-pack.js';

/** A check of the forecast on made-up seasons. */
export type ForecastCheck = {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly priors: MarketPriors;
  readonly pack: ScenarioPack;
  readonly season: number;
  /** ISO dates in order, on each of which a forecast is made. */
  readonly days: readonly string[];
  /** People `from` to `to` (exclusive): whoever splits the work gets the same forecasts. */
  readonly from: number;
  readonly to: number;
  readonly seed: number;
  /** Scenarios of one forecast. */
  readonly scenarios: number;
  /** Only people of this kind, where told. */
  readonly kind?: ApplicantKind | undefined;
  /**
   * Log-odds by which the forecast is made to believe programs more open to kinds other than US MD seniors than they
   * are, to see whether it finds its way back; 0 unless told.
   */
  readonly misjudged?: number | undefined;
};

/** Forecasts of each day (in the order of `days`) beside how each person's season ended. */
export function checkForecast(check: ForecastCheck): readonly (readonly ScoredForecast[])[] {
  const { almanac, odds, priors, season, days, seed, kind } = check;
  const { known, truth } = splitPack(check.pack);
  const believed = misjudge(known, check.misjudged ?? 0);
  const people = { almanac, priors, set: meanSet(check.pack.members), season, seed, kind };
  const scored = days.map((): ScoredForecast[] => []);
  for (let i = check.from; i < check.to; i += 1) {
    const person = drawPerson(people, i);
    const { told, ending } = simulateSeason({ almanac, odds, truth, days, seed }, person, i);
    told.forEach((soFar, d) => {
      scored[d].push({ chances: routesGiven(check, believed, person, soFar), ending });
    });
  }
  return scored;
}

/** What `forecast` says of the routes, without its ranges and its story. */
function routesGiven(
  { almanac, odds, scenarios, seed }: ForecastCheck,
  pack: ScenarioPack,
  { profile }: DrawnPerson,
  season: SeasonSoFar,
): ByRoute<number> {
  const { rows, words, weights } = posteriorOf({ almanac, odds, pack, profile, scenarios, seed }, season);
  return routeMeans(routeBoard(rows, words, scenarios, profile.goal).read(), weights);
}

/** The same seasons, read by somebody who thinks programs more open to most kinds by `shift` log-odds. */
function misjudge(pack: ScenarioPack, shift: number): ScenarioPack {
  if (shift === 0) return pack;
  const moved = (set: ParameterSet): ParameterSet =>
    setOf((name) => set[name] + (name.startsWith('kind-') ? shift : 0));
  return { ...pack, members: pack.members.map(moved) };
}

function meanSet(members: readonly ParameterSet[]): ParameterSet {
  return setOf((name) => members.reduce((sum, set) => sum + set[name], 0) / members.length);
}

function setOf(value: (name: ParameterName) => number): ParameterSet {
  return completeSet(Object.fromEntries(parameterNames.map((name) => [name, value(name)])));
}
