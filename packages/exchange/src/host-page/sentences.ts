import type { Sentence } from './candidate.js';

/** Longer sentences are cut: a page's menu without any full stop is none. */
const longest = 600;
const abbreviation =
  /(?:\b(?:dr|prof|mr|mrs|ms|st|vs|approx|no|e\.g|i\.e|a\.m|p\.m|u\.s|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[A-Z])\.$/i;
const bullet = /^[\s*•·–\-\d.)]{0,8}(?=\p{L})/u;

/** Stops before a new sentence. A run of stops is tried from its first one only: a page of dots must not be tried from each. */
const stops = /(?<![.!?])[.!?]+["”’)]*\s+(?=["“(]?[\p{Lu}\d])/gu;

/** A text as its sentences: ended by a line's end, or by a full stop before a capital letter that is no abbreviation's. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    let from = 0;
    for (const { 0: stop, index: at } of line.matchAll(stops)) {
      const end = at + stop.trimEnd().length;
      if (abbreviation.test(line.slice(Math.max(from, end - 8), end))) continue;
      found.push(trimmed(line.slice(from, end), index + from));
      from = at + stop.length;
    }
    found.push(trimmed(line.slice(from), index + from));
  }
  return found.filter(({ text: words }) => words !== '');
}

function trimmed(text: string, start: number): Sentence {
  const lead = bullet.exec(text)?.[0].length ?? 0;
  const isNumbered = /\d/.test(text.slice(0, lead)) && !/^\s*\d{1,2}[.)]\s/.test(text);
  const skip = isNumbered
    ? text.length - text.trimStart().length
    : Math.max(lead, text.length - text.trimStart().length);
  return { text: text.slice(skip).trimEnd().slice(0, longest), start: start + skip };
}
