import type { Found } from './finding.js';
import { clauseBefore, matches } from './matches.js';

const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const word = "[A-Z][\\w'’]{1,20}\\.?";
const addresses: readonly RegExp[] = [
  new RegExp(
    `\\b\\d{1,5}\\s(?:[NSEW]{1,2}\\.?\\s)?(?:${word}\\s){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Drive|Dr(?!\\.?\\s[A-Z])|Ln|Lane|Blvd|Boulevard|Ct|Court|Way|Place|Terrace|Ter|Pkwy|Parkway|Hwy|Highway|Circle|Cir|Trail)\\b`,
    'g',
  ),
  /\bp\.?\s?o\.?\s?box\s#?\d{1,6}/gi,
  new RegExp(`\\b(?:${word},?\\s){0,3}(?:${states}),?\\s\\d{5}(?:-\\d{4})?\\b`, 'g'),
  new RegExp(`\\b(?:lives|living|lived|resides|home is)\\s(?:alone\\s)?(?:in|at|on|near|off)\\s(?<what>(?:\\d{1,5}\\s)?(?:${word}\\s?){1,3})`, 'g'),
  new RegExp(`\\b(?:comes|drives|travels|is|flew)\\s(?:here\\s)?from\\s(?<what>${word}(?:\\s${word})?,\\s(?:${states}))\\b`, 'g'),
]; // prettier-ignore
const isMine = /\b(?:I|we|me|my|our|fellow|dr|resident)\b[^.;!?\n]{0,20}$/i;

const unit = '(?:MICU|SICU|NICU|PICU|CCU|CVICU|NSICU|ICU|PACU|ED|ER|HDU)';
const beds: readonly RegExp[] = [
  new RegExp(`\\b(?:(?:${unit}|\\d{1,2}\\s?(?:[NSEW]|North|South|East|West))[\\s-])?bed\\s?#?\\d{1,3}[A-D]?\\b`, 'gi'),
  /\b(?:room|rm)\.?\s?(?:no\.?\s?)?#?(?:\d{3,5}[A-Z]?|\d{1,2}[A-Z]?-\d{1,4}|[A-Z]\d{2,4})\b/gi,
  /\b(?:patient|pt|he|she|lady|gentleman|man|woman|family|mr|mrs|ms)\s(?:is |was |now |still )?in\s(?:room|rm|bay|bed)\.?\s?#?\d{1,4}[A-Z]?\b/gi,
  new RegExp(`\\b${unit}[\\s-](?:bay\\s|room\\s|rm\\s)#?\\d{1,3}\\b`, 'g'),
  new RegExp(`\\b${unit}[\\s-]#?\\d{1,3}\\b`, 'g'),
  /\b\d{1,2}[NSEW]{1,2}-\d{1,3}\b/g,
]; // prettier-ignore
const isAnatomy =
  /\b(?:tumou?r|vascular|capillary|liver|nail|portal|hepatic|arterial|pancreatic|placental|wound)\s$/i;
const isSuite =
  /\b(?:angio|ir|or|vir|ct|us|mr|mri|fluoro|procedure|hybrid|operating|reading|control|conference|call|meeting|lecture|class|cath|lab|suite|biplane)\s$/i;
const isCounted =
  /^\s?(?:%|x\b|mm|cm|mg|ml|h\b|hours?|hrs?|days?|d\b|nights?|weeks?|min|patients?|consults?|cases?|units?|calls?|beds?|people|fellows?|times|vessels?|[./:]\d)/i;

/** Where somebody lives; places of work and hospitals are none. */
export function findAddresses(text: string): Found[] {
  return addresses
    .flatMap((pattern) => matches(text, pattern))
    .filter(({ start }) => !isMine.test(clauseBefore(text, start, 40)))
    .map(({ start, end }) => ({ kind: 'address', start, end }));
}

/** Beds and patients' rooms; angiography suites and operating rooms are none. */
export function findBeds(text: string): Found[] {
  return beds
    .flatMap((pattern) => matches(text, pattern))
    .filter(({ start, end }) => {
      const before = clauseBefore(text, start, 24);
      return !isAnatomy.test(before) && !isSuite.test(before) && !isCounted.test(text.slice(end, end + 12));
    })
    .map(({ start, end }) => ({ kind: 'bed', start, end }));
}
