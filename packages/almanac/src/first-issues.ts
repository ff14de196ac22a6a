import type { Issue } from './result.js';

const mostTold = 100;

/** The first hundred issues; past them only their number is told. `where` names the whole that they are in. */
export function firstIssues(issues: readonly Issue[], where: string): Issue[] {
  const left = issues.length - mostTold;
  if (left <= 0) return [...issues];
  const more = { code: 'more-issues', where, expected: `${left} more places corrected too` };
  return [...issues.slice(0, mostTold), more];
}
