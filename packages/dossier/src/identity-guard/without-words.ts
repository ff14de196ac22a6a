import type { IdentityFinding } from './finding.js';

/** What stands in a text in place of words left out. */
export const leftOutMark = '[…]';

/** The text with `[…]` in place of the words found in it. */
export function withoutWords(
  text: string,
  findings: readonly Pick<IdentityFinding, 'start' | 'end'>[],
): string {
  return findings
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + leftOutMark + rest.slice(end), text);
}
