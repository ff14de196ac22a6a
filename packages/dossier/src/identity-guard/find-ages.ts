import type { Found } from './finding.js';
import { matches } from './matches.js';

const age = '(?:9\\d|1[01]\\d)';
const tens = 'ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';

const patterns: readonly RegExp[] = [
  // 93-year-old, 96 yo, 104 y/o
  new RegExp(`\\b${age}[\\s-]{0,2}(?:year[\\s-]{0,2}old|years?[\\s-]{0,2}(?:old|of age)|yrs?[\\s-]{0,2}old|y\\.?\\s?/?\\s?o\\b)`, 'gi'),
  new RegExp(`\\b(?:${tens}|(?:a|one) hundred)[\\s-]{1,2}years?[\\s-]{1,2}old`, 'gi'),
  // 91M, 90F
  new RegExp(`(?<![\\d.])\\b${age}\\s?[MF]\\b(?![\\w/°])`, 'g'),
  new RegExp(`\\bage[ds]?:?\\s{0,2}(?:of |is |was )?${age}\\b`, 'gi'),
  new RegExp(`\\b(?:he|she|patient|pt|lady|gentleman|man|woman|who|and)\\s(?:is|was|turned|turns|just turned)\\s${age}\\b`, 'gi'),
  new RegExp(`\\b(?:he|she)['’]s\\s${age}\\b`, 'gi'),
]; // prettier-ignore

const isHot = /(?:temp\w{0,8}|t\s?max|fever|febrile|\bT)\b[^\n]{0,12}$/i;
const isMeasured = /^\s?(?:%|°|mm|cm|kg|mg|ml|mcg|min|h\b|days?|weeks?|atm|psi|units?|\/|\.\d)/i;

/** Ages over 89, which are identity by themselves (45 CFR 164.514(b)(2)(i)(C)). */
export function findAges(text: string): Found[] {
  return patterns.flatMap((pattern) =>
    matches(text, pattern)
      .filter(({ start, end }) => {
        const before = text.slice(Math.max(0, start - 30), start);
        return !isHot.test(before) && !isMeasured.test(text.slice(end, end + 8));
      })
      .map((span) => ({ kind: 'age' as const, ...span })),
  );
}
