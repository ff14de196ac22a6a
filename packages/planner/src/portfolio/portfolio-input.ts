import type { PortfolioProblem } from './problem.js';

/** Which published family a problem belongs to, told by its keys. */
export type PortfolioKind = 'same-cost' | 'varied-cost' | 'correlated' | 'modes' | 'valuation';

/** How a portfolio is solved; `auto` picks the quickest that is exact. */
export type PortfolioMethod =
  'auto' | 'nested-order' | 'dynamic-programme' | 'branch-and-bound' | 'approximation' | 'enumeration';

/** A checked portfolio question. */
export type PortfolioInput = {
  readonly kind: PortfolioKind;
  readonly problem: PortfolioProblem;
  readonly method: PortfolioMethod;
  /** Share of the optimum the approximation may lose. */
  readonly epsilon: number;
  /** Schools whose value is asked for (`valuation` only). */
  readonly portfolio: readonly number[];
  /** What the reader should know about how the input was taken. */
  readonly notes: readonly string[];
};
