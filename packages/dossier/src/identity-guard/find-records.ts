import type { Found } from './finding.js';
import { clauseBefore, matches } from './matches.js';

const cues: readonly string[] = [
  'm\\.?r\\.?n\\b\\.?',
  'med(?:ical)?\\s(?:rec(?:ord)?)\\b',
  'chart\\b',
  'acc(?:ession)?\\b\\.?(?:\\s?(?:no|number|#))?',
  '(?:acct|account|encounter|visit|policy|claim)\\b\\.?\\s?(?:no\\b|number|#|id)?',
  'csn\\b',
  'fin\\b',
  'ssn\\b',
  'social security\\b',
  '(?:patient|pt|member|hospital|hosp|health plan|insurance|subscriber)\\.?\\s(?:id|no|number|num)\\b',
  'medicare\\b|medicaid\\b|nhs\\b',
];
const glue = '(?:\\s?(?:no\\b|number|num\\b|nr\\b|id\\b|is|was|[#:.]))*';
const cued = new RegExp(
  `\\b(?:${cues.join('|')})${glue.replace('*', '{0,3}')}\\s{0,2}(?<what>[A-Z]{0,4}\\d[\\dA-Z]{0,15}(?:[ -](?=[\\dA-Z]{0,8}\\d)[\\dA-Z]{1,8}){0,3})`,
  'gi',
);
const social = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g;
const bare = /(?<![\w./#+-])\d{7,10}(?![\w/-]|\.\d)/g;
const isCatalogued =
  /(?:\b(?:ref|lot|cat|catalog|catalogue|model|pmid|pmc|doi|nct|isbn|aamc|eras|nrmp|npi|acgme|program|vslo|gtin|item|order|part|p\/n|sku|badge|pager|page|ticket|confirmation|booking|call|phone|tel|cell|text|number|reach)\b[^\n]{0,16})$/i;
const isDay = /^20[2-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Record, account and insurance numbers; catalogue, lot and literature numbers are none. */
export function findRecords(text: string): Found[] {
  const numbered = matches(text, cued).filter(({ found }) => found.replace(/\D/g, '').length >= 4);
  const loose = matches(text, bare).filter(
    ({ start, found }) => !isDay.test(found) && !isCatalogued.test(clauseBefore(text, start, 30)),
  );
  return [...numbered, ...matches(text, social), ...loose].map(({ start, end }) => ({
    kind: 'record',
    start,
    end,
  }));
}
