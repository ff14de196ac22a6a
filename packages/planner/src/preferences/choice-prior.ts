import type { ChoiceItem, WeightedCriterion } from './choice-items.js';

/** Gaussian prior of the items' utilities, in units of the logistic noise of one answer. */
export type ChoicePrior = { readonly mean: Float64Array; readonly covariance: Float64Array };

/** How far apart items are expected to lie by their ratings, and by what no rating catches. */
const ratedSpread = 2.4;
const ownSpread = 1.6;
/** How far one person's weights stray from those stated, as a share of them: each alone, and all together. */
const weightSpread = 0.5;
const commonSpread = 0.4;
/** Ratings of one criterion over programs: middle where nothing is known, and spread. */
const middleRating = 3;
const ratingSpread = 0.9;

/**
 * Utility = Σ weight · rating + an item's own deviation. Weights are uncertain around those stated, a missing rating
 * is the mean of the rated ones with its spread. Throws RangeError for a rating outside 1–5 or a negative weight.
 */
export function choicePrior(
  items: readonly ChoiceItem[],
  criteria: readonly WeightedCriterion[],
): ChoicePrior {
  const n = items.length;
  const mean = new Float64Array(n);
  const covariance = new Float64Array(n * n);
  const size = Math.hypot(...criteria.map(({ weight }) => checked(weight, 0, 5)));
  const unit = size === 0 ? 0 : ratedSpread / (ratingSpread * size);
  for (let i = 0; i < n; i += 1) covariance[i * n + i] = ownSpread ** 2;
  for (const { id, weight } of criteria) {
    const ratings = items.map((item) => item.ratings[id] ?? null);
    const known = ratings.filter((rating) => rating !== null).map((rating) => checked(rating, 1, 5));
    const middle = (known.reduce((sum, x) => sum + x, 0) + middleRating) / (known.length + 1);
    const w = unit * weight;
    ratings.forEach((one, i) => {
      if (one === null) covariance[i * n + i] += (w * ratingSpread) ** 2 * (1 + weightSpread ** 2);
      const z = one === null ? 0 : one - middle;
      mean[i] += w * z;
      ratings.forEach((other, j) => {
        covariance[i * n + j] += (weightSpread * w) ** 2 * z * (other === null ? 0 : other - middle);
      });
    });
  }
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) covariance[i * n + j] += commonSpread ** 2 * mean[i] * mean[j];
  }
  return { mean, covariance };
}

function checked(value: number, low: number, high: number): number {
  if (value >= low && value <= high) return value;
  throw new RangeError(`a number from ${low} to ${high} is expected, got ${value}`);
}
