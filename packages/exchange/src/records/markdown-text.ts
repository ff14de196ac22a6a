/** Text on one line, harmless as Markdown. */
export function line(words: string): string {
  return escaped(words.replaceAll(/\s+/g, ' ').trim());
}

/** Paragraphs as they were written, harmless as Markdown. */
export function text(words: string): string {
  return words
    .trim()
    .split('\n')
    .map((each) => escaped(each).replace(/^(\s*)([#>+-]|\d+[.)])/, String.raw`$1\$2`))
    .join('\n');
}

function escaped(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>|&]/g, String.raw`\$&`);
}
