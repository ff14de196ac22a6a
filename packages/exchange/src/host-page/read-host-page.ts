import type { HostCandidate, Said, Sentence } from './candidate.js';
import { findConditions } from './find-conditions.js';
import { blockStarts, findSeason } from './find-season.js';
import { findStances } from './find-stances.js';
import { findTerms } from './find-terms.js';
import { sentences } from './sentences.js';
import { isUnsure } from './words.js';

/** Most of a text that is read, letters: ten long pages. */
const most = 60_000;

/**
 * What a host's page or e-mail seems to say about visiting students, each with its exact words, for a person to confirm.
 * Questions and doubts say nothing; what depends on something is `conditional`, never `open`. Where a text says both
 * that a class of school may come and that it may on conditions, the conditions stand. In order of place.
 */
export function readHostPage(text: string): HostCandidate[] {
  const read = sentences(text.slice(0, most)).filter(({ text: words }) => !isUnsure(words));
  const found = read.flatMap((sentence) => saidIn(sentence.text).map((said) => placed(said, sentence)));
  return withoutRepeats([...found, ...blocks(read)]).sort((a, b) => a.start - b.start);
}

function saidIn(sentence: string): Said[] {
  return [
    ...findStances(sentence),
    ...findConditions(sentence),
    ...findTerms(sentence),
    ...findSeason(sentence),
  ];
}

function placed(said: Said, { text, start }: Sentence): HostCandidate {
  return { ...said, quote: text, start, end: start + text.length };
}

/** All first days of blocks as one fact, quoted from the first to the last of their sentences. */
function blocks(read: readonly Sentence[]): HostCandidate[] {
  const told = read
    .map((sentence) => ({ sentence, days: blockStarts(sentence.text) }))
    .filter(({ days }) => days.length > 0);
  const [first, last] = [told[0]?.sentence, told.at(-1)?.sentence];
  const days = [...new Set(told.flatMap((each) => each.days))].sort();
  if (first === undefined || last === undefined || days.length < 2) return [];
  const quote = told.map(({ sentence }) => sentence.text).join(' … ');
  return [
    {
      field: 'blockStarts',
      value: days.join(', '),
      quote,
      start: first.start,
      end: last.start + last.text.length,
    },
  ];
}

/** Of equal facts the first; where a class of school is told of twice, its conditions. */
function withoutRepeats(found: readonly HostCandidate[]): HostCandidate[] {
  const isConditional = new Set(
    found.filter(({ value }) => value === 'conditional').map(({ field }) => field),
  );
  const seen = new Set<string>();
  return found.filter(({ field, value }) => {
    const key = `${field} ${value}`;
    const isKept = !seen.has(key) && (!isConditional.has(field) || value === 'conditional');
    seen.add(key);
    return isKept;
  });
}
