import type { Chance } from '@matchwright/dossier';

/**
 * The chance of an event with its 90 % range over the ensemble. `hits[k]` is 1 where scenario k has the event, or
 * the chance of it given that scenario.
 * Members hold few scenarios each, so the spread of their raw means overstates what the parameters do: the within-member
 * share of it is taken out, the Monte Carlo error of the mean put back, and a Beta of that mean and spread read off.
 */
export function ensembleChance(
  hits: { readonly [k: number]: number; readonly length: number },
  memberOf: Uint16Array,
  members: number,
): Chance {
  const sum = new Float64Array(members);
  const squares = new Float64Array(members);
  const count = new Float64Array(members);
  for (let k = 0; k < memberOf.length; k += 1) {
    sum[memberOf[k]] += hits[k];
    squares[memberOf[k]] += hits[k] * hits[k];
    count[memberOf[k]] += 1;
  }
  return chanceFromMembers(sum, count, squares);
}

/**
 * As `ensembleChance`, from the number of events and of scenarios (or their weights) by member; with the sum of
 * squares where events are chances between 0 and 1.
 */
export function chanceFromMembers(
  sum: Float64Array,
  count: Float64Array,
  squares: Float64Array = sum,
): Chance {
  let total = 0;
  let scenarios = 0;
  let played = 0;
  for (let m = 0; m < sum.length; m += 1) {
    total += sum[m];
    scenarios += count[m];
    if (count[m] > 0) played += 1;
  }
  if (scenarios === 0) throw new RangeError('ensembleChance: no scenarios');
  const mid = total / scenarios;
  if (mid <= 0 || mid >= 1) return edgeChance(mid, scenarios);
  let between = 0;
  let within = 0;
  let square = 0;
  for (let m = 0; m < sum.length; m += 1) {
    if (count[m] === 0) continue;
    const mean = sum[m] / count[m];
    between += (count[m] / scenarios) * (mean - mid) ** 2;
    square += squares[m];
    if (count[m] <= 1) continue;
    const variance = Math.max(0, squares[m] / count[m] - mean * mean);
    within += ((count[m] / scenarios) * variance) / (count[m] - 1);
  }
  const spread = (Math.max(0, between - within) * played) / Math.max(1, played - 1);
  const monteCarlo = Math.max(0, square / scenarios - mid * mid) / scenarios;
  return betaRange(mid, Math.max(spread + monteCarlo, 1e-9));
}

/** All scenarios agree: the range is what as many draws can tell (rule of three at 90 %: 2.3 of n). */
function edgeChance(mid: number, scenarios: number): Chance {
  const slack = Math.min(1, 2.3 / scenarios);
  return mid <= 0 ? { mid: 0, low: 0, high: slack } : { mid: 1, low: 1 - slack, high: 1 };
}

/** The 5th and 95th centile of the Beta distribution with this mean and variance. */
function betaRange(mean: number, variance: number): Chance {
  const bounded = Math.min(variance, 0.95 * mean * (1 - mean));
  const weight = (mean * (1 - mean)) / bounded - 1;
  const a = mean * weight;
  const b = (1 - mean) * weight;
  return { mid: mean, low: betaQuantile(0.05, a, b), high: betaQuantile(0.95, a, b) };
}

/** Quantile of the Beta distribution by bisection on the regularised incomplete beta function. */
export function betaQuantile(p: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (betaCdf(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Regularised incomplete beta function (Lentz's continued fraction). */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(1 - x, b, a);
  const front = Math.exp(
    a * Math.log(x) + b * Math.log1p(-x) - Math.log(a) - (logGamma(a) + logGamma(b) - logGamma(a + b)),
  );
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let i = 1; i < 300; i += 1) {
    const even = (i * (b - i) * x) / ((a + 2 * i - 1) * (a + 2 * i));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + i) * (a + b + i) * x) / ((a + 2 * i) * (a + 2 * i + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-12) break;
  }
  return Math.min(1, front * fraction);
}

/** Lanczos approximation (g = 7, 9 terms). */
function logGamma(x: number): number {
  const terms = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum = terms[0];
  for (let i = 1; i < terms.length; i += 1) sum += terms[i] / (x - 1 + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
