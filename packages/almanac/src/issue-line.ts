import type { Issue } from './result.js';

/** One problem as one line: place, what was found, what is accepted, what to do. */
export function issueLine({ where, found, expected, hint }: Issue): string {
  const seen = found === undefined ? '' : `found ${found}; `;
  return visible(`${where}: ${seen}expected ${expected}${hint === undefined ? '' : `; ${hint}`}`);
}

/** Characters of the file that would steer the terminal or turn the line around, written out. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
