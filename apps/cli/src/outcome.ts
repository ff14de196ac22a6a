import { issueLine, type Issue, type Result } from '@matchwright/almanac';

/** What a command ends with: the text for standard output, or what is wrong with its input. */
export type Outcome = Result<string>;

/** All problems of an input as one message. */
export function issuesText(issues: readonly Issue[]): string {
  const count = issues.length === 1 ? 'one problem' : `${issues.length} problems`;
  return `matchwright: the input has ${count}; nothing was written.\n${issues.map((issue) => `  ${issueLine(issue)}\n`).join('')}`;
}
