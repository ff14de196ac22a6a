import type * as z from 'zod';
import { firstIssues } from './first-issues.js';
import type { Issue } from './result.js';

const longest = 200;

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
  const told = error.issues.map((issue) => ({
    code: issue.code,
    where: whereOf(brief(issue.path.map(String).join('.'))),
    expected: brief(issue.message),
  }));
  return firstIssues(told, whereOf(''));
}
