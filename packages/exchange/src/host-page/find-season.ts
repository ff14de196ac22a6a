import type { Said } from './candidate.js';
import { datePattern, fullDates, monthOf, monthPattern, monthsBetween, monthsText } from './dates.js';

const opening = new RegExp(
  `\\b(?:opens?(?: on| in)?|beginning|begins? on|starting|accepted (?:from|after)|available (?:from|on)|from|open the form on|open applications on)(?: about| around)? (${datePattern})`,
  'i',
);
const closing = new RegExp(
  `\\b(?:close[sd]?|deadline(?: is)?:?|due(?: by| on)?|no later than|(?:received|submitted|in) by|until)(?: on)? (${datePattern})`,
  'i',
);
const applying = /\b(?:appl\w*|portal|form|vslo|deadline|opens|submi\w+|registration)\b/i;
const notVisitors = /\beras\b|\bresiden|\bfellow|\bwas opened\b/i;

function application(sentence: string): Said[] {
  if (!applying.test(sentence) || notVisitors.test(sentence)) return [];
  const [opens, closes] = [opening.exec(sentence)?.[1], closing.exec(sentence)?.[1]];
  return [
    ...(opens === undefined ? [] : [{ field: 'opens', value: opens } as const]),
    ...(closes === undefined ? [] : [{ field: 'closes', value: closes } as const]),
  ];
}

const starting = /\b(?:start|starts|starting|available|offered|come|between|visitors?)\b/i;
const span = new RegExp(
  `\\b(${monthPattern}) (?:to|through|thru|until|till|and|[-–]) (${monthPattern})(?![\\s]?\\d)\\b`,
  'i',
);
const list = new RegExp(
  `\\b${monthPattern}(?:, ${monthPattern})*,? (?:and|or) ${monthPattern}(?!\\s\\d)\\b`,
  'i',
);

function months(sentence: string): Said[] {
  if (
    !starting.test(sentence) ||
    /\bapplications? (?:open|are|close|will)|\bearliest\b|\bdeadline\b/i.test(sentence)
  )
    return [];
  const [whole = '', from = '', to = ''] = span.exec(sentence) ?? [];
  const isSpan = whole !== '' && (!/ and /i.test(whole) || /\bbetween /i.test(sentence));
  if (isSpan) return [{ field: 'startMonths', value: monthsText(monthsBetween(monthOf(from), monthOf(to))) }];
  const named = list.exec(sentence)?.[0].match(new RegExp(monthPattern, 'gi')) ?? [];
  return named.length < 2 ? [] : [{ field: 'startMonths', value: monthsText(named.map(monthOf)) }];
}

/** When applications open and close, and in which months visitors start. */
export function findSeason(sentence: string): Said[] {
  return [...application(sentence), ...months(sentence)];
}

const ofBlocks = /\b(?:blocks?|start|starts|starting|begin|begins|dates?)\b/i;

/** First days of blocks in a sentence, ISO: those with a year; the day after a dash ends a block. */
export function blockStarts(sentence: string): string[] {
  if (!ofBlocks.test(sentence) || applying.test(sentence)) return [];
  return fullDates(sentence)
    .filter(
      ({ start }) => !/(?:[-–]|\bto|\bthrough)\s?$/.test(sentence.slice(Math.max(0, start - 10), start)),
    )
    .map(({ iso }) => iso);
}
