import { syllable } from 'syllable';
import { plainTerms } from './plain-terms.js';

/** Longer terms first, so that no part of one is taken out of it. */
const terms = new RegExp(
  `\\b(?:${plainTerms.toSorted((a, b) => b.length - a.length).join('|')})(?:s|’s)?\\b`,
  'giu',
);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];

/** A text with each of the field's own terms replaced by a word of one syllable. */
export const withoutTerms = (text: string): string => text.replaceAll(terms, 'word');

/** Sentences of a message. A label of up to three words is none, and has no grade. */
export function sentencesOf(message: string): string[] {
  return message
    .split(/(?<=[.!?…])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordCount(sentence) > 3);
}

export const wordCount = (text: string): number => wordsOf(text).length;

/**
 * Flesch–Kincaid grade of sentences: about the year of an American school after which they are read with ease,
 * 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid and others, Navy report 8-75, 1975). A number counts as
 * one syllable.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}
