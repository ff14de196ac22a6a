import { brierScore, logScore, reliability, scoreEnding, type ReliabilityBin } from './scoring.js';
import { routes, type ByRoute, type Route } from './forecast-routes.js';

/** A forecast of how a season ends beside how it ended. */
export type ScoredForecast = { readonly chances: ByRoute<number>; readonly ending: Route };

/** How good many forecasts of one day were. */
export type ForecastQuality = {
  readonly count: number;
  /** Brier score summed over the four routes. */
  readonly brier: number;
  /** Its standard error. */
  readonly brierError: number;
  readonly log: number;
  /** Of a place in radiology, IR or DR. */
  readonly radiology: {
    readonly brier: number;
    readonly log: number;
    /** Mean chance given less the share that got one, with its standard error if the chances are right. */
    readonly bias: number;
    readonly biasError: number;
    readonly bins: readonly ReliabilityBin[];
  };
  /** Reliability of all four routes pooled. */
  readonly bins: readonly ReliabilityBin[];
};

/** Scores the forecasts of one day against the endings. */
export function forecastQuality(cases: readonly ScoredForecast[]): ForecastQuality {
  const scores = cases.map(({ chances, ending }) => scoreEnding(chances, ending));
  const brier = scores.reduce((sum, score) => sum + score.brier, 0) / cases.length;
  const variance = scores.reduce((sum, score) => sum + (score.brier - brier) ** 2, 0) / cases.length;
  const given = cases.map(({ chances }) => Math.min(1, chances.ir + chances.dr));
  const got = cases.map(({ ending }) => ending === 'ir' || ending === 'dr');
  const bias = given.reduce((sum, p, i) => sum + p - (got[i] ? 1 : 0), 0) / cases.length;
  const biasVariance = given.reduce((sum, p) => sum + p * (1 - p), 0) / cases.length ** 2;
  return {
    count: cases.length,
    brier,
    brierError: Math.sqrt(variance / cases.length),
    log: scores.reduce((sum, score) => sum + score.log, 0) / cases.length,
    radiology: {
      brier: brierScore(given, got),
      log: logScore(given, got),
      bias,
      biasError: Math.sqrt(biasVariance),
      bins: reliability(given, got),
    },
    bins: reliability(
      cases.flatMap(({ chances }) => routes.map((route) => chances[route])),
      cases.flatMap(({ ending }) => routes.map((route) => route === ending)),
    ),
  };
}
