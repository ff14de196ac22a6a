import { houses, institutionWords, placeStarts } from './names/institutions.js';
import { isNobody } from './names/eponyms.js';
import { givenNames } from './names/given-names.js';
import { furtherGivenNames, furtherSurnames } from './names/further-names.js';
import { plainWords } from './names/plain-words.js';
import { surnames } from './names/surnames.js';
import { follows, isCapital, type Token } from './tokens.js';

const endings = [
  'ski', 'sky', 'czyk', 'wicz', 'ez', 'sen', 'sson', 'ova', 'enko', 'yan', 'opoulos', 'idis', 'akis', 'elli', 'etti', 'ucci',
  'berg', 'stein', 'mann', 'feld', 'quist', 'qvist', 'strom', 'gren', 'wala', 'murthy', 'oglu', 'zadeh', 'nejad', 'escu', 'ovich',
  'kov', 'nov', 'rov', 'lov', 'ovsky', 'mura', 'moto', 'yama', 'kawa', 'shima', 'guchi', 'singh', 'chandran', 'swamy', 'raju', 'pillai',
]; // prettier-ignore
const medicalEnding =
  /(?:osis|itis|oma|omas|emia|uria|ectomy|plasty|stomy|otomy|graphy|gram|scopy|tion|sion|ment|ness|ing|ed|ic|ical|al|ous|ary|able|ism|pathy|lysis|therapy|cath|stent|mab|nib|ine|in|ol|ide|ate|ally|ly|age)$/;
/** Could be a name by its look: a capital, letters only, nothing of medicine or geography. */
export function isNameable(token: Token): boolean {
  return (
    isCapital(token) &&
    !isAbbreviation(token) &&
    !/\d/.test(token.text) &&
    !isNobody(token.folded) &&
    !medicalWord(token)
  );
}

/** "OH", "LAM": initials of something. */
function isAbbreviation({ text }: Token): boolean {
  return text.length <= 3 && text.length > 1 && text === text.toUpperCase();
}

function medicalWord(token: Token): boolean {
  return medicalEnding.test(token.folded) && !isKnownName(token);
}

/** A given name that is not an ordinary word too. */
export function isStrongGiven(token: Token): boolean {
  return isGiven(token) && !plainWords.has(token.folded) && !isNobody(token.folded);
}

export function isGiven(token: Token): boolean {
  return givenNames.has(token.folded) || furtherGivenNames.has(token.folded);
}

/** A surname of the lists, or one by its look. */
export function isSurname(token: Token): boolean {
  const first = token.folded.split('-', 1)[0] ?? '';
  return surnames.has(first) || furtherSurnames.has(first) || looksLikeSurname(token);
}

export function isKnownName(token: Token): boolean {
  return isGiven(token) || isSurname(token);
}

/** Has the beginning or the ending of surnames of some language: "MacDonald", "Volkov", "Nakamura". */
function looksLikeSurname(token: Token): boolean {
  if (/^(?:Mac[A-Z]|Mc[A-Z]|O['’][A-Z]|Fitz[a-z]{4}|Al-[A-Z]|El-[A-Z]|Abdul|Abd-)/.test(token.text))
    return true;
  return token.text.length > 4 && endings.some((ending) => token.folded.endsWith(ending));
}

/** An age or an age with sex follows: "67M", "(92)", ", 45,". */
export function isAgeAfter(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !/^,?\s?\(?$/.test(next.gap) || words[at]?.isPossessive) return false;
  if (/^\d{1,3}(?:[MFmf]|yo|yM|yF)$/.test(next.text)) return true;
  const after = words[at + 2];
  return (
    /^\d{1,3}$/.test(next.text) && (after === undefined || /^(?:[,)]|\s?y|-y)/.test(after.gap + after.text))
  );
}

/** The name of a house, a city, a sign or a paper rather than of a person: "St. Jude", "San Diego", "Sarah catheter". */
export function isFirstOfInstitution(words: readonly Token[], at: number): boolean {
  if (placeStarts.has(words[at - 1]?.folded ?? '') && follows(words[at])) return true;
  for (let i = at + 1; i <= at + 3; i++) {
    const word = words[i];
    if (word === undefined || !/^[.\s'’&-]{0,3}$/.test(word.gap)) return false;
    if (i > at + 1 && words[i - 1]?.isPossessive) return false;
    if (i > at + 1 && !isCapital(words[i - 1]) && words[i - 1]?.folded !== 'et') return false;
    if (
      institutionWords.has(word.folded.split('-', 1)[0] ?? '') ||
      houses.has(`${words[at]?.folded}-${word.folded}`)
    )
      return true;
  }
  return false;
}
