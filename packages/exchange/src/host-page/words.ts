const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number in digits or, to twelve and for sixty, in words; a fragment of a pattern. */
export const numberPattern = `\\d{1,3}|${numbers.slice(1).join('|')}|sixty|ninety`;

/** The number that `numberPattern` found. */
export function numberOf(text: string): number {
  const word = text.toLowerCase();
  if (word === 'sixty') return 60;
  if (word === 'ninety') return 90;
  return numbers.includes(word) ? numbers.indexOf(word) : Number(word);
}

/** The sentence asks, or says that the writer does not know: it states nothing. */
export function isUnsure(text: string): boolean {
  return /\?\s*$|\b(?:not sure|unsure|whether|do(?:n['’]t| not)(?: yet)? know|let me (?:ask|check)|to be (?:announced|determined)|tbd)\b/i.test(
    text,
  );
}

/** "not required", "no longer require", "don't need", "does not use". */
export function isDenied(text: string): boolean {
  return /\b(?:not|n['’]t|no longer|never|without)\b|n['’]t\b|\bneed not\b/i.test(text);
}

/** "if", "provided that", "case by case": said to depend on something. */
export function isConditional(text: string): boolean {
  return /\bcase[- ]by[- ]case\b|\bindividual(?:ly)?\b|\bmay be considered\b|\bprovided\b|\bas long as\b|\bonly (?:if|through|with)\b|\bunless\b|\bdepend(?:s|ing)\b|\bsubject to\b|\bif (?:your|their|the|dr|a|you)\b|\bexceptions?\b|\blimited number\b|\bwith (?:a|an) (?:faculty|affiliation|sponsor)/i.test(
    text,
  );
}
