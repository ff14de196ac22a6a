import { issuesText, type Outcome } from './outcome.js';
import type { Terminal } from './terminal.js';

/** Receives the exit code of the command that ran. */
export type Finish = (exitCode: number) => void;

/** Prints what a command ended with and passes on its exit code: 0, or 2 where the input is wrong. */
export function conclude(outcome: Outcome, terminal: Terminal, finish: Finish): void {
  if (outcome.ok) terminal.out(outcome.value);
  else terminal.err(issuesText(outcome.error));
  finish(outcome.ok ? 0 : 2);
}

/** Examples below a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  matchwright ${line}\n`).join('')}`;
}
