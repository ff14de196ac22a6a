/** Log-odds at which a table begins, and steps to one unit of log-odds. */
const lowest = -12;
const perUnit = 16;
const last = 24 * perUnit;
/** Entries of one table. */
export const tableLength: number = last + 1;

/** Points at which the mutual fit is averaged: midpoints of as many equal shares of its draws. */
const fitPoints = 16;

/** The logistic function in steps, 0 below −12 log-odds and within 5e-5 of the truth elsewhere once interpolated. */
export const logisticTable: Float32Array = Float32Array.from({ length: tableLength }, (_, i) =>
  i === 0 ? 0 : logistic(lowest + i / perUnit),
);

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/**
 * The chance that `x + weight · fit + luck` passes 0, averaged over the mutual fit, as a table of `x` for each weight.
 *
 * @param fit - mutual fit by 16 bits of a draw
 */
export function fitTables(weights: Float32Array, fit: Float32Array): Float32Array {
  const tables = new Float32Array(weights.length * tableLength);
  const span = fit.length / fitPoints;
  weights.forEach((weight, m) => {
    const base = m * tableLength;
    for (let q = 0; q < fitPoints; q += 1) {
      // e^(−x) grows by one factor a step, so one exponential serves the whole row
      const shift = weight * fit[Math.floor((q + 0.5) * span)];
      let odds = Math.exp(-(lowest + shift));
      for (let i = 0; i < tableLength; i += 1) {
        tables[base + i] += 1 / (fitPoints * (1 + odds));
        odds *= stepFactor;
      }
    }
    tables[base] = 0;
  });
  return tables;
}

const stepFactor = Math.exp(-1 / perUnit);

/** Looks a chance up: linear between the steps of the table that begins at `base`. Never falls as `x` grows. */
export function lookUp(table: Float32Array, base: number, x: number): number {
  const at = (x - lowest) * perUnit;
  if (!(at > 0)) return 0;
  if (at >= last) return table[base + last];
  const i = at | 0;
  const low = table[base + i];
  return low + (at - i) * (table[base + i + 1] - low);
}
