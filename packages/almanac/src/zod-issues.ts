import type * as z from 'zod';
import type { Issue } from './result.js';

const longest = 200;
const mostTold = 100;

/** A text out of a file, cut to fit into a message: the file chose its length. */
export function brief(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/**
 * The problems that zod found as issues, texts cut short; past a hundred only their number is told.
 *
 * @param whereOf - the place, given zod's path as `a.0.b`, which is empty for the whole value
 */
export function zodIssues(error: z.ZodError, whereOf: (path: string) => string): Issue[] {
  const told = error.issues.slice(0, mostTold).map((issue) => ({
    code: issue.code,
    where: whereOf(brief(issue.path.map(String).join('.'))),
    expected: brief(issue.message),
  }));
  const left = error.issues.length - told.length;
  if (left === 0) return told;
  return [
    ...told,
    { code: 'more-issues', where: whereOf(''), expected: `${left} more places corrected too` },
  ];
}
