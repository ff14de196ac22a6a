import { costOf, type OfferProblem } from './offer-problem.js';

/**
 * What somebody would get who knew every answer beforehand and whose rotations never overlapped: no way of deciding
 * can get more. Exact, by counting how many better offers come: the n-th best offer is worth its value less the n-th
 * cost, where that is above 0.
 */
export function clairvoyantValue(
  problem: OfferProblem,
  ids: ReadonlySet<string> = new Set([...problem.held, ...problem.open].map(({ id }) => id)),
): number {
  const hosts = [
    ...problem.held.map(({ id, value }) => ({ id, value, chance: 1 })),
    ...problem.open.map(({ id, value, answer, offerChance }) => ({
      id,
      value,
      chance:
        offerChance *
        Math.min(
          1,
          answer.reduce((sum, share) => sum + share, 0),
        ),
    })),
  ]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => b.value - a.value);
  // chance that exactly n better hosts make an offer
  let better = [1];
  let total = 0;
  for (const { value, chance } of hosts) {
    better.forEach((share, n) => {
      if (n < problem.capacity) total += chance * share * Math.max(0, value - costOf(problem, n));
    });
    const next = Array.from<number>({ length: better.length + 1 }).fill(0);
    better.forEach((share, n) => {
      next[n] += share * (1 - chance);
      next[n + 1] += share * chance;
    });
    better = next;
  }
  return total;
}
