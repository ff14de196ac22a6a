import type { Found } from './finding.js';
import {
  isAgeAfter,
  isFirstOfInstitution,
  isGiven,
  isKnownName,
  isNameable,
  isStrongGiven,
  isSurname,
} from './name-shape.js';
import { familyWords, nameParticles, namingWords, personWords } from './names/roles.js';
import { hasRole, isStaff } from './staff.js';
import { titledName } from './titled-name.js';
import { follows, isCapital, tokens, type Token } from './tokens.js';

type Rule = (words: readonly Token[], at: number) => number;

/** Each rule tells the last token of a name that begins at `at`, or -1. */
const rules: readonly Rule[] = [
  titledName,
  invertedName,
  announcedName,
  fullName,
  nameWithAge,
  namedRelative,
  singleGiven,
];

/** Names of patients and their families; teachers, eponyms, devices and places are none. */
export function findNames(text: string): Found[] {
  const words = tokens(text);
  const found: Found[] = [];
  let at = 0;
  while (at < words.length) {
    const { last, isTitled } = nameAt(words, at);
    const [first, end] = [words[at], words[last]];
    // a patient may be "worked with", but "Ms Perkins, coordinator" is none
    const isOther = isTitled ? hasRole(words, at, last) : isStaff(words, at, last);
    if (first !== undefined && end !== undefined && !isOther)
      found.push({ kind: 'name', start: first.start, end: end.end });
    at = Math.max(at, last) + 1;
  }
  return [...found, ...findInitials(text)];
}

function nameAt(words: readonly Token[], at: number): { last: number; isTitled: boolean } {
  for (const rule of rules) {
    const last = rule(words, at);
    if (last >= at) return { last, isTitled: rule === titledName };
  }
  return { last: -1, isTitled: false };
}

/** "WILLIAMS, ANDRE", "MacDonald, F." at the beginning of a line. */
function invertedName(words: readonly Token[], at: number): number {
  const [family, given] = [words[at], words[at + 1]];
  if (family === undefined || given === undefined || given.gap !== ', ' || !isNameable(family)) return -1;
  if (at > 0 && !/[.;:!?\n–-]/.test(family.gap)) return -1;
  const isInitial = given.text.length === 1 && isCapital(given) && isSurname(family);
  const isNamed = isCapital(given) && isGiven(given) && isNameable(given);
  return isInitial || isNamed ? at + 1 : -1;
}

/** A name after "patient", "her husband", "is called". */
function announcedName(words: readonly Token[], at: number): number {
  const word = words[at];
  const before = cueBefore(words, at);
  if (word === undefined || before === undefined) return -1;
  const isNaming = namingWords.has(before.folded);
  if (!isNaming && !personWords.has(before.folded)) return -1;
  const isInitials = before.folded === 'initials' && /^[A-Z]{2,3}$/.test(word.text);
  const isWritten = isNameable(word) && (isKnownName(word) || !/^\p{Lu}+$/u.test(word.text));
  const isSmall = word.text.length > 3 && isStrongGiven(word) && !isCapital(word);
  if (!isInitials && !isWritten && !isSmall) return -1;
  // "called Philips": only a name that is known as one, unless "is called"
  if (before.folded === 'called' && !isGiven(word)) return -1;
  return withSurname(words, at, isSmall);
}

/** The word that announces: the one before, over "is", "was", "of", "name" and a colon. */
function cueBefore(words: readonly Token[], at: number): Token | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const gap = words[i + 1]?.gap ?? '';
    const word = words[i];
    if (word === undefined || !/^\.?\s?[:,("“]?\s?["“]?$/.test(gap)) return undefined;
    if (gap.includes('.') && word.folded !== 'pt') return undefined;
    const isPassed = ['is', 'was', 'of', 'for', 'on'].includes(word.folded);
    if (!isPassed) return word;
    if (word.folded === 'for' || word.folded === 'on')
      return words[i - 1]?.folded.startsWith('consent') ? words[i - 1] : undefined;
  }
  return undefined;
}

/** A given name and a surname. */
function fullName(words: readonly Token[], at: number): number {
  const given = words[at];
  if (given === undefined || !isCapital(given) || !isGiven(given) || !isNameable(given)) return -1;
  const last = withSurname(words, at, false);
  if (last === at || isFirstOfInstitution(words, at)) return -1;
  const family = words[last];
  const isSure = isStrongGiven(given) || (family !== undefined && isKnownName(family));
  return isSure ? last : -1;
}

/** Tokens of a name from its first: over one initial, over "van der", to a surname; `at` itself if none follows. */
function withSurname(words: readonly Token[], at: number, isSmall: boolean): number {
  let last = at;
  for (let i = at + 1; i <= at + 4; i++) {
    const word = words[i];
    const previous = words[i - 1];
    if (word === undefined || previous === undefined || previous.isPossessive) break;
    const isJoined = follows(word) && (!word.gap.includes('.') || previous.text.length === 1);
    if (!isJoined) break;
    if (nameParticles.has(word.folded)) continue;
    const isInitial = word.text.length === 1 && isCapital(word);
    const isName = isSmall ? isSurname(word) : isNameable(word) && word.text.length > 1;
    if (!isInitial && !isName) break;
    last = i;
    if (!isInitial) break;
  }
  return last;
}

/** "Kowalczyk, 67M". */
function nameWithAge(words: readonly Token[], at: number): number {
  const word = words[at];
  if (word === undefined || !isNameable(word) || !isAgeAfter(words, at)) return -1;
  return isKnownName(word) ? at : -1;
}

/** "Osei's wife". */
function namedRelative(words: readonly Token[], at: number): number {
  const word = words[at];
  if (word === undefined || !word.isPossessive || !isNameable(word)) return -1;
  return familyWords.has(words[at + 1]?.folded ?? '') ? at : -1;
}

/** A given name alone. */
function singleGiven(words: readonly Token[], at: number): number {
  const word = words[at];
  if (word === undefined || !isCapital(word) || !isStrongGiven(word) || !isNameable(word)) return -1;
  if (word.text.length < 4 && !isAgeAfter(words, at)) return -1;
  return isFirstOfInstitution(words, at) ? -1 : at;
}

const initials = /(?<![\p{L}\d.])\p{Lu}\.\s?\p{Lu}\.,?\s{0,2}\(?\d{1,3}\s?(?:[MFmf]\b|y|-y)/gu;

/** "J.R., 44M". */
function findInitials(text: string): Found[] {
  return [...text.matchAll(initials)].map(({ 0: whole, index }) => ({
    kind: 'name',
    start: index,
    end: index + whole.lastIndexOf('.') + 1,
  }));
}
