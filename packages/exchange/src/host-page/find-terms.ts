import type { Said } from './candidate.js';
import { numberOf, numberPattern } from './words.js';

const money =
  /\$\s?(?<dollars>\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d{2})?|\b(?<dollars2>\d{1,3}(?:,\d{3})+|\d{1,6})\s?(?:usd|us dollars|dollars)\b/gi;
const fee = /\b(?:fees?|tuition|charge[sd]?|costs?)\b/i;
const otherMoney =
  /\b(?:deposit|housing|parking|lunch|stipend|scholarship|per (?:week|day|hour|month)|a (?:day|week)|observers?|transcript|drug|insurance|liability|malpractice|background|badge|rent|visa)\b/i;
const free =
  /\bno (?:\w+ )?(?:fees?|charge)\b(?! (?:for (?:our|your|students|those)|if)\b)|\bfree of charge\b|\b(?:do|does) not charge\b|\bdon['’]t charge\b/i;

function fees(sentence: string): Said[] {
  if (!fee.test(sentence) || otherMoney.test(sentence)) return [];
  const amounts = [...sentence.matchAll(money)].map(({ groups }) =>
    Number((groups?.['dollars'] ?? groups?.['dollars2'] ?? '').replaceAll(',', '')),
  );
  const [first, ...more] = new Set(amounts);
  // two prices are two groups of students, and which is whose is for the person to read
  if (first !== undefined) return more.length === 0 ? [{ field: 'feeDollars', value: first }] : [];
  return free.test(sentence) ? [{ field: 'feeDollars', value: 0 }] : [];
}

const ahead = new RegExp(
  `\\b(${numberPattern})\\s(weeks?|days?|months?)\\s(?:before|prior to|in advance|ahead)\\b`,
  'i',
);
const applying =
  /\b(?:appl\w+|submit\w*|requests?|received|papers|packet|everything|documents|due|deadline|materials|reach)\b/i;
const answering = /\b(?:decision|notif\w+|review\w*|confirm\w*|answer|cancel\w*|withdraw\w*)\b/i;

function lead(sentence: string): Said[] {
  const [, count = '', unit = ''] = ahead.exec(sentence) ?? [];
  if (count === '' || !applying.test(sentence) || answering.test(sentence)) return [];
  const number = numberOf(count);
  const weeks = /^d/i.test(unit) ? number / 7 : /^m/i.test(unit) ? Math.round((number * 52) / 12) : number;
  return [{ field: 'leadWeeks', value: Math.round(weeks * 10) / 10 }];
}

const most =
  '(?:up to|at most|no more than|(?:a )?max(?:imum)?(?: of| stay is| is)?|limited to|not exceed)(?: a total of)?';
const weeksAfter = new RegExp(`\\b${most} (${numberPattern}) weeks?\\b`, 'i');
const weeksBefore = new RegExp(
  `\\b(${numberPattern}) weeks? (?:at most|maximum|in total|is the longest|or less)\\b|\\blongest[^.;]{0,40}? (?:is )?(${numberPattern}) weeks?\\b`,
  'i',
);
const kind = '(?:(?:four|two|4|2)[- ]week |visiting )?(?:electives?|rotations?|blocks?|modules?)';
const countAfter = new RegExp(
  `\\b(?:${most}|more than|limit(?: of)?:?|only) (${numberPattern}) ${kind}\\b`,
  'i',
);
const countBefore = new RegExp(
  `\\b(${numberPattern}) ${kind}\\b (?:only|per (?:visiting )?student|at most|maximum)\\b|\\bfor (one) ${kind}\\b`,
  'i',
);
const notVisitors = /\bobserver|\bresidents?\b|\bfellows?\b/i;

function limits(sentence: string): Said[] {
  if (notVisitors.test(sentence)) return [];
  const weeks = firstNumber(sentence, [weeksAfter, weeksBefore]);
  const count = firstNumber(sentence, [countAfter, countBefore]);
  return [
    ...(weeks === undefined ? [] : [{ field: 'maxWeeks', value: weeks } as const]),
    ...(count === undefined
      ? []
      : [{ field: 'limit', value: `at most ${count} rotation${count === 1 ? '' : 's'}` } as const]),
  ];
}

function firstNumber(text: string, patterns: readonly RegExp[]): number | undefined {
  for (const pattern of patterns) {
    const found = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (found !== undefined) return numberOf(found);
  }
  return undefined;
}

/** Fees in dollars, weeks ahead, longest stay, number of rotations. */
export function findTerms(sentence: string): Said[] {
  return [...fees(sentence), ...lead(sentence), ...limits(sentence)];
}
