import type { Chance } from '@matchwright/dossier';
import { betaQuantile } from './ensemble-chance.js';

/**
 * The chance of an event over weighted scenarios, with its 90 % range over the ensemble: the spread of the members'
 * means without what few scenarios of a member explain, and with the Monte Carlo error of the whole mean; a Beta of
 * that mean and spread is read off, as `ensembleChance` does for equal weights.
 *
 * @param values - chance of the event by scenario
 * @param weights - by scenario, any scale
 */
export function weightedChance(
  values: Float64Array | Float32Array,
  weights: Float64Array,
  memberOf: Uint16Array,
  members: number,
): Chance {
  const weight = new Float64Array(members);
  const square = new Float64Array(members);
  const sum = new Float64Array(members);
  const squares = new Float64Array(members);
  for (let k = 0; k < values.length; k += 1) {
    const w = weights[k];
    const m = memberOf[k];
    const wv = w * values[k];
    weight[m] += w;
    square[m] += w * w;
    sum[m] += wv;
    squares[m] += wv * values[k];
  }
  let total = 0;
  let all = 0;
  let allSquares = 0;
  let moment = 0;
  for (let m = 0; m < members; m += 1) {
    total += weight[m];
    all += sum[m];
    allSquares += square[m];
    moment += squares[m];
  }
  if (!(total > 0)) throw new RangeError('weightedChance: no weight');
  const mid = Math.min(1, Math.max(0, all / total));
  const effective = (total * total) / allSquares;
  const slack = Math.min(1, 2.3 / effective);
  if (mid < 1e-9) return { mid: 0, low: 0, high: slack };
  if (mid > 1 - 1e-9) return { mid: 1, low: 1 - slack, high: 1 };
  let between = 0;
  let within = 0;
  let noise = 0;
  for (let m = 0; m < members; m += 1) {
    if (weight[m] === 0) continue;
    const share = weight[m] / total;
    const mean = sum[m] / weight[m];
    between += share * (mean - mid) ** 2;
    within += share * Math.max(0, squares[m] / weight[m] - mean * mean);
    noise += share * (square[m] / (weight[m] * weight[m]));
  }
  // a member's mean of n scenarios strays by (variance within) / n; what is seen within is short of it by that much
  const kept = Math.max(0.05, 1 - noise);
  const parameters = Math.max(0, between - (within / kept) * noise);
  const monteCarlo = Math.max(0, moment / total - mid * mid) / effective;
  return betaRange(mid, Math.max(parameters + monteCarlo, 1e-9));
}

function betaRange(mean: number, variance: number): Chance {
  const bounded = Math.min(variance, 0.95 * mean * (1 - mean));
  const weight = (mean * (1 - mean)) / bounded - 1;
  const a = mean * weight;
  const b = (1 - mean) * weight;
  return {
    mid: mean,
    low: Math.min(mean, betaQuantile(0.05, a, b)),
    high: Math.max(mean, betaQuantile(0.95, a, b)),
  };
}
