import { fail, ok, type Result } from '@matchwright/almanac';
import { readRotations, solveRotations, type RotationsReport } from '@matchwright/planner';

/** Solves one rotation schedule (already parsed JSON): which rotation in which block. */
export async function runRotations(input: unknown): Promise<Result<RotationsReport>> {
  const read = readRotations(input);
  return read.ok ? ok(await solveRotations(read.value)) : fail(read.error);
}

/** The report for a person at a terminal. */
export function renderRotations(report: RotationsReport): string {
  return `${(report.plan === null ? without(report) : withPlan(report, report.plan)).join('\n')}\n`;
}

function without(report: RotationsReport): string[] {
  const found = report.exact
    ? 'no schedule keeps every limit'
    : 'no schedule was found in the time allowed; there may be one';
  return [found, ...report.why.map((reason) => `  ${reason}`), ...notes(report)];
}

function withPlan(report: RotationsReport, plan: NonNullable<RotationsReport['plan']>): string[] {
  const gap = report.exact ? 'exact' : `not proved best: the best possible is at most ${report.bound}`;
  return [
    `value    ${report.value} (${gap})`,
    ...plan.map(
      (index, block) => `block ${String(block).padEnd(3)}${index === null ? 'free' : `rotation ${index}`}`,
    ),
    `cost     ${report.cost}, moves ${report.moves}, letters in time ${report.letters}`,
    ...notes(report),
  ];
}

function notes(report: RotationsReport): string[] {
  return report.notes.map((note) => `note     ${note}`);
}
