import type { Choice, ChoiceItem, WeightedCriterion } from './choice-items.js';
import { answerAt, boundsOf, type FeltBounds } from './choice-likelihood.js';
import { choicePrior } from './choice-prior.js';
import { cholesky, inverse, normalCdf, solve } from './gaussian.js';

/** What is known of how much somebody likes each item. Units: the logistic noise of one answer. */
export type Preferences = {
  readonly ids: readonly string[];
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  /** n × n, row by row. */
  readonly covariance: Float64Array;
};

type Answer = { readonly a: number; readonly b: number; readonly bounds: FeltBounds };

const mostSteps = 50;

/**
 * Utilities with error bars from ratings and pairwise answers: a Bradley–Terry model with ties and covariates under a
 * Gaussian prior, by Laplace's approximation (the posterior is log-concave, so its mode is one and found by Newton).
 * Answers about unknown items are left out. Throws RangeError when an id occurs twice.
 */
export function fitPreferences(
  items: readonly ChoiceItem[],
  criteria: readonly WeightedCriterion[],
  choices: readonly Choice[],
): Preferences {
  const n = items.length;
  const index = new Map(items.map(({ id }, i) => [id, i]));
  if (index.size < n) throw new RangeError('fitPreferences: an id occurs twice');
  const { mean: middle, covariance: spread } = choicePrior(items, criteria);
  const precision = inverse(spread, n);
  const answers = choices.flatMap((choice): Answer[] => {
    const a = index.get(choice.a);
    const b = index.get(choice.b);
    return a === undefined || b === undefined || a === b ? [] : [{ a, b, bounds: boundsOf(choice) }];
  });
  const mean = middle.slice();
  for (let step = 0; step < mostSteps; step += 1) {
    const { slope, curvature } = around(precision, middle, answers, mean);
    const move = solve(cholesky(curvature, n), n, slope);
    const longest = move.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    // a long first step of Newton may overshoot where an answer surprises
    const share = longest > 4 ? 4 / longest : 1;
    for (let i = 0; i < n; i += 1) mean[i] += share * move[i];
    if (longest < 1e-9) break;
  }
  const covariance = inverse(around(precision, middle, answers, mean).curvature, n);
  return {
    ids: items.map(({ id }) => id),
    mean,
    sd: Float64Array.from({ length: n }, (_, i) => Math.sqrt(covariance[i * n + i])),
    covariance,
  };
}

/** Slope and negative curvature of the log posterior at one point. */
function around(
  precision: Float64Array,
  middle: Float64Array,
  answers: readonly Answer[],
  at: Float64Array,
): { readonly slope: Float64Array; readonly curvature: Float64Array } {
  const n = at.length;
  const curvature = precision.slice();
  const slope = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) slope[i] -= precision[i * n + j] * (at[j] - middle[j]);
  }
  for (const { a, b, bounds } of answers) {
    const answer = answerAt(bounds, at[a] - at[b]);
    slope[a] += answer.slope;
    slope[b] -= answer.slope;
    curvature[a * n + a] += answer.curvature;
    curvature[b * n + b] += answer.curvature;
    curvature[a * n + b] -= answer.curvature;
    curvature[b * n + a] -= answer.curvature;
  }
  return { slope, curvature };
}

/** Mean and variance of the difference between items i and j (indices). */
export function differenceOf(
  { mean, covariance }: Preferences,
  i: number,
  j: number,
): { readonly mean: number; readonly variance: number } {
  const n = mean.length;
  return {
    mean: mean[i] - mean[j],
    variance: Math.max(1e-12, covariance[i * n + i] + covariance[j * n + j] - 2 * covariance[i * n + j]),
  };
}

/** Chance that item i is liked better than item j (indices). */
export function chanceOver(preferences: Preferences, i: number, j: number): number {
  const { mean, variance } = differenceOf(preferences, i, j);
  return normalCdf(mean / Math.sqrt(variance));
}
