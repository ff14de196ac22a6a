import type { Found } from './finding.js';
import { clauseAfter, clauseBefore, matches } from './matches.js';

const phones: readonly RegExp[] = [
  /(?<![\d-])(?:\+?1[\s.-]{0,2})?(?:\(\d{3}\)|\d{3})[\s.-]{0,2}\d{3}[\s.-]\d{4}(?![\d-])/g,
  /\b(?:text|call|phone|tel|telephone|cell|mobile|number|reach)\b[^\d\n.;]{0,15}(?<what>\d{10})(?!\d)/gi,
  /\b(?:text|call|phone|tel|telephone|cell|mobile|number|reach)\b[^\d\n.;]{0,15}(?<what>\d{3}-\d{4})(?![\d-])/gi,
];
const ofHouse =
  /\b(?:desk|room|suite|office|coordinator|pager|page|paged|fellow|resident|scheduling|clinic|front|dr|prof|lab|hotline|gme|vslo|school|hotel|landlord|housing|rep|ward|icu|blood bank|pharmacy|switchboard|operator)\b/i;
const mail = /(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[([]at[)\]]\s?)[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/gi;
const ofOffice =
  /\b(?:coordinator|dr|prof|professor|attending|fellow|resident|program|office|badge|elective|electives|visiting|letter|vslo|faculty|student affairs|department|director|chair|mentor|secretary|gme|school|team|rotation)\b/i;
const ofDesk =
  /^(?:elective|visiting|coordinator|info|gme|radiology|ir|vir|office|admissions|registrar|support|vslo|contact|help|education)\w{0,20}[.@\d_-]/i;

/** Telephone numbers, but not those of desks and offices. */
export function findPhones(text: string): Found[] {
  return phones
    .flatMap((pattern) => matches(text, pattern))
    .filter(({ start }) => !ofHouse.test(clauseBefore(text, start, 50)))
    .map(({ start, end }) => ({ kind: 'phone', start, end }));
}

/** E-mail addresses, but not those of teachers and offices. */
export function findEmails(text: string): Found[] {
  return matches(text, mail)
    .filter(({ start, end, found }) => {
      const around = clauseBefore(text, start, 60) + clauseAfter(text, end, 40);
      return !ofOffice.test(around) && !ofDesk.test(found);
    })
    .map(({ start, end }) => ({ kind: 'email', start, end }));
}
