import type { Found } from './finding.js';
import { clauseAfter, clauseBefore, matches } from './matches.js';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const nth = '\\d{1,2}(?:st|nd|rd|th)?';
const year = '(?:19|20)\\d{2}';
/** A date to the day. */
const exactDate = new RegExp(
  [
    `\\b${year}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b`,
    `\\b\\d{1,2}[-/.]\\d{1,2}[-/.](?:${year}|\\d{2})\\b`,
    `\\b(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\\d|0?[1-9])\\b(?!/)`,
    `\\b${month}\\s(?:the\\s)?${nth}\\b(?:,?\\s${year})?`,
    `\\b${nth}\\s(?:of\\s)?${month}(?:,?\\s${year})?(?![a-z])`,
  ].join('|'),
  'gi',
);
const birthCue =
  /(?:\bd\.?\s?o\.?\s?b\b|\bdate of birth|\bbirth\s?da(?:te|y)|\bborn|\(b\.)[^.;!?\n\d]{0,24}\.?:?\s{0,2}$/i;
const staying =
  /\b(?:(?:re)?admi(?:tted|ssion|t)|(?:re)?hospitali[sz]ed|discharged?|d\/c|dc'd|died|passed away|passed on|deceased|death|expired on|in hospital|d\.?o\.?a|date of admission)\b[^.;!?\n\d]{0,28}$/i;
const coming =
  /\b(?:came in|came to|arrived|presented|transferred|brought in|in the ed|in the er)\b[^.;!?\n\d]{0,40}$/i;
const isOwn =
  /\b(?:I|we|we'll|poster|abstract|talk|rounds|conference|vslo|eras|application|applications|program|rotation|students?|orientation|deadline|dr|prof|fellow|resident|license|badge|certificate|card)\b/i;
const oldDate = new RegExp(`(?<![\\d/.-])\\d{1,2}[-/.]\\d{1,2}[-/.](?:19\\d{2}|200\\d)\\b(?![-/.]\\d)`, 'g');

/** Dates of birth, and days of admission, discharge or death; the day of a procedure is none of them. */
export function findDates(text: string): Found[] {
  const found = matches(text, exactDate).flatMap(({ start, end }): Found[] => {
    const before = clauseBefore(text, start, 60);
    if (birthCue.test(text.slice(Math.max(0, start - 40), start))) return [{ kind: 'birth', start, end }];
    const isStay = staying.test(before);
    if (!isStay && !coming.test(before)) return [];
    const around = before + clauseAfter(text, end, 50);
    return isOwn.test(isStay ? before : around) ? [] : [{ kind: 'stay', start, end }];
  });
  // a full date of the last century beside a case is nobody's appointment
  return [
    ...found,
    ...matches(text, oldDate).map(({ start, end }): Found => ({ kind: 'birth', start, end })),
  ];
}
