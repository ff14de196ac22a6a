import type { PortfolioChoice, PortfolioProblem } from './problem.js';

/**
 * Expected value of the best place a choice can bring: per scenario, schools are met from the least to the most valued,
 * `v = f·t + (1 − f)·v` from the outside option up (Chade & Smith 2006, equation 1), then weighted over scenarios.
 * A school worth less than the outside option is never attended. Unit: that of `t`.
 */
export function portfolioValue(problem: PortfolioProblem, choice: PortfolioChoice): number {
  const picked = ascending(problem.t, choice);
  let total = 0;
  problem.weights.forEach((weight, scenario) => {
    let value = problem.outside;
    for (const school of picked) {
      const mode = choice[school];
      const chance = mode == null ? 0 : (problem.modes[school][mode]?.f[scenario] ?? 0);
      value = chance * Math.max(problem.t[school], problem.outside) + (1 - chance) * value;
    }
    total += weight * value;
  });
  return total;
}

/** What a choice takes of each cap, in the order of `problem.caps`. */
export function portfolioUse(problem: PortfolioProblem, choice: PortfolioChoice): number[] {
  return problem.caps.map((_, resource) =>
    choice.reduce<number>(
      (sum, mode, school) => sum + (mode === null ? 0 : problem.modes[school][mode].uses[resource]),
      0,
    ),
  );
}

function ascending(t: readonly number[], choice: PortfolioChoice): number[] {
  const picked: number[] = [];
  choice.forEach((mode, school) => {
    if (mode !== null) picked.push(school);
  });
  return picked.sort((a, b) => t[a] - t[b] || a - b);
}
