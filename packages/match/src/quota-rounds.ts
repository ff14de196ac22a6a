import { cutOddFills } from './even-quota.js';
import { revertUnfilled } from './reversions.js';
import type { Reversion } from './reversions.js';

/** What programs asked to happen with positions after a run. */
export type QuotaRules = { readonly reversions: readonly Reversion[]; readonly even: readonly number[] };

/** The last run, the quotas that it had, and how many runs were made. */
export type QuotaRounds<T> = { readonly last: T; readonly quota: Int32Array; readonly rounds: number };

/**
 * Runs a match again, each time from nobody placed, until neither reversions nor even numbers move a quota.
 *
 * Reversions come to rest before an odd fill is cut. It ends: each reversion has a maximum, each cut loses a position.
 */
export function runQuotaRounds<T extends { readonly filled: Int32Array }>(
  quotaAtStart: Int32Array,
  rules: QuotaRules,
  run: (quota: Int32Array) => T,
): QuotaRounds<T> {
  const quota = quotaAtStart.slice();
  const left = Int32Array.from(rules.reversions, (reversion) => reversion.max);
  for (let rounds = 1; ; rounds++) {
    const last = run(quota);
    const moved =
      revertUnfilled(quota, last.filled, rules.reversions, left) ||
      cutOddFills(quota, last.filled, rules.even);
    if (!moved) return { last, quota, rounds };
  }
}
