import { expect, test } from 'vitest';
import { plainTerms } from '../../../test-support/plain-terms.js';
import { readingGrade, sentencesOf, withoutTerms, wordCount } from '../../../test-support/reading-grade.js';
import { saidWords } from '../../../test-support/said-words.js';
import * as all from './all.js';

/** Ceilings, argued in docs/decisions/0109. */
const ceiling = { page: 6, pageWithTerms: 8, sentence: 12, words: 32 };
/** A sentence shorter than this has no grade of its own: one long word would decide it. */
const fewWords = 8;

const pages = Object.entries(all).map(([page, messages]) => {
  const sentences = saidWords(messages).flatMap(([path, text]) =>
    sentencesOf(text).map((sentence) => ({ path: `${page}.${path}`, sentence })),
  );
  return { page, sentences };
});

test.each([
  // syllables counted by hand: 6 in 6 words, and 26 in 13
  ['The cat sat on the mat.', 0.39 * 6 + 11.8 - 15.59],
  [
    'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.',
    0.39 * 13 + 23.6 - 15.59,
  ],
])('the grade of a sentence of known grade: %s', (sentence, grade) => {
  expect(readingGrade([sentence])).toBeCloseTo(grade, 9);
});

test('a term of the field counts as one short word, its plural too, and no other word does', () => {
  expect(withoutTerms('Interventional radiology residents rank supplemental lists.')).toBe(
    'word word rank word.',
  );
  expect(withoutTerms('The interviewer repositioned it.')).toBe('The interviewer repositioned it.');
  expect(plainTerms).toEqual(plainTerms.toSorted());
});

test.each(pages)('plain words on the whole: $page', ({ sentences }) => {
  const said = sentences.map(({ sentence }) => sentence);
  expect(readingGrade(said.map(withoutTerms))).toBeLessThanOrEqual(ceiling.page);
  expect(readingGrade(said)).toBeLessThanOrEqual(ceiling.pageWithTerms);
});

test('no sentence is so long or so learned that a tired reader loses it', () => {
  const hard = pages.flatMap(({ sentences }) =>
    sentences.filter(({ sentence }) => {
      const words = wordCount(sentence);
      if (words < fewWords) return false;
      return words > ceiling.words || readingGrade([withoutTerms(sentence)]) > ceiling.sentence;
    }),
  );
  expect(hard).toEqual([]);
});
