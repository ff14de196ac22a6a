/** Where a pattern occurs; `start` and `end` are those of its group `what`, if it has one. */
export function matches(
  text: string,
  pattern: RegExp,
): readonly { readonly start: number; readonly end: number; readonly found: string }[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, index, groups }) => {
    const found = groups?.['what'] ?? whole;
    const start = index + whole.lastIndexOf(found);
    return { start, end: start + found.length, found };
  });
}

/** The part of a sentence before a place, at most `most` characters. */
export function clauseBefore(text: string, at: number, most: number): string {
  const before = text.slice(Math.max(0, at - most), at);
  return before.slice(
    Math.max(...['. ', '; ', '\n', '! ', '? '].map((stop) => before.lastIndexOf(stop))) + 1,
  );
}

/** The part of a sentence after a place, at most `most` characters. */
export function clauseAfter(text: string, at: number, most: number): string {
  return text.slice(at, at + most).split(/[.;!?](?:\s|$)|\n/, 1)[0] ?? '';
}
