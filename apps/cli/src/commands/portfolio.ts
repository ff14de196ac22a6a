import { fail, type Result } from '@matchwright/almanac';
import { readPortfolio, solvePortfolio, type PortfolioReport } from '@matchwright/planner';

/** Solves one portfolio question (already parsed JSON): which schools, at what value, and how good that provably is. */
export function runPortfolio(input: unknown): Result<PortfolioReport> {
  const read = readPortfolio(input);
  return read.ok ? solvePortfolio(read.value) : fail(read.error);
}

/** The report for a person at a terminal. */
export function renderPortfolio(report: PortfolioReport): string {
  const lines = [
    `value  ${figure(report.value)}`,
    `bound  ${figure(report.bound)}  ${proof(report)}`,
    `set    ${report.set.length === 0 ? 'nobody: nothing is better than the outside option' : report.set.join(' ')}`,
  ];
  if (report.choice !== undefined) {
    const modes = report.set.map((school) => `${school}:${report.choice?.[school] ?? '-'}`);
    lines.push(`modes  ${modes.join(' ')}  (school:mode)`);
  }
  report.order?.forEach((school, i) => {
    lines.push(`${String(i + 1).padStart(5)}. school ${school}, then ${figure(report.values?.[i] ?? NaN)}`);
  });
  const uses = Object.entries(report.uses).map(([name, use]) => `${name} ${figure(use)}`);
  if (uses.length > 0) lines.push(`uses   ${uses.join(', ')}`);
  lines.push(`by     ${report.method.replaceAll('-', ' ')}`, ...report.notes.map((note) => `note   ${note}`));
  return `${lines.join('\n')}\n`;
}

function proof(report: PortfolioReport): string {
  if (report.exact) return '(exact)';
  const promise = report.epsilon === undefined ? '' : `, promised within ${figure(100 * report.epsilon)} %`;
  return `(not proved best: at most ${report.gapPercent.toFixed(2)} % below the best possible${promise})`;
}

function figure(value: number): string {
  return String(Number(value.toPrecision(7)));
}
