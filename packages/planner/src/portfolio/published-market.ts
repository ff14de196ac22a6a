/** Schools drawn as in the published experiments: chances, values, whole costs and a budget of half of all costs. */
export type PublishedMarket = {
  readonly f: readonly number[];
  readonly t: readonly number[];
  readonly g: readonly number[];
  readonly budget: number;
};

/**
 * Draws a market of m schools as Kapur's thesis does: `t = ⌈Exp(mean 10)⌉`, `f = 1 / (t + 10·U[0,1))`, `g` uniform on
 * 5..10, budget `⌊Σg / 2⌋`. `uniform` returns numbers in [0, 1).
 */
export function publishedMarket(m: number, uniform: () => number): PublishedMarket {
  const t = Array.from({ length: m }, () => Math.max(1, Math.ceil(-10 * Math.log(1 - uniform()))));
  const f = t.map((value) => 1 / (value + 10 * uniform()));
  const g = t.map(() => 5 + Math.floor(6 * uniform()));
  return { f, t, g, budget: Math.floor(g.reduce((sum, cost) => sum + cost, 0) / 2) };
}
