import type { Chance, Plan } from '@matchwright/dossier';

/**
 * A share as people read it: a whole per cent. Below half a per cent and above 99.5 it says "under 1 %" and
 * "over 99 %": a model does not know that something is impossible or certain.
 *
 * @throws RangeError when the share is not between 0 and 1.
 */
export function percent(share: number): string {
  const whole = wholePercent(share);
  if (whole === 0) return 'under 1 %';
  return whole === 100 ? 'over 99 %' : `${whole} %`;
}

/** A chance with its 90 % range, for example `12 % (4–31 %)`. */
export function percentRange({ mid, low, high }: Chance): string {
  return `${percent(mid)} (${wholePercent(low)}–${wholePercent(high)} %)`;
}

/** The chance of no radiology place: as the plan has it, with the range that its chance of one leaves. */
export function noPlace({ pMatch, pNone }: Pick<Plan, 'pMatch' | 'pNone'>): Chance {
  return { low: 1 - pMatch.high, mid: pNone.correlated, high: 1 - pMatch.low };
}

/** A chance with its range under a heading that says "%": `12 (4–31)`, `<1 (0–3)`. */
export function bareRange({ mid, low, high }: Chance): string {
  const whole = wholePercent(mid);
  const middle = whole === 0 ? '<1' : whole === 100 ? '>99' : String(whole);
  return `${middle} (${wholePercent(low)}–${wholePercent(high)})`;
}

/** A chance, or where the evidence is too thin the words said instead of a number. */
export function chanceWords(chance: Chance | null, refusal?: string): string {
  return chance === null ? (refusal ?? 'no number: too little evidence') : percentRange(chance);
}

/**
 * A share as a whole number of per cent, for columns that are counted with.
 * @throws RangeError when the share is not between 0 and 1.
 */
export function wholePercent(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies between 0 and 1, not ${share}`);
  return Math.round(share * 100);
}

/** Whole dollars with thousands apart, for example `$1,480`. */
export function dollars(amount: number): string {
  const digits = String(Math.round(Math.abs(amount))).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '−' : ''}$${digits}`;
}
