import { afterAll, expect, test, vi } from 'vitest';
import { saidWords } from '../../../test-support/said-words.js';
import * as english from './all.js';

// the language is read once, when the messages are loaded
vi.stubGlobal('localStorage', { getItem: (): string => 'es' });
vi.resetModules();
const spanish = await import('./all.js');
afterAll(() => vi.unstubAllGlobals());

const en = saidWords(english);
const es = new Map(saidWords(spanish));

/** What is the same in both: names, the field's abbreviations, and words that both languages share. */
const sameInBoth = new Set(
  `Matchwright IR DR TY ACGME ESIR VSLO LCME COCA IMG ERAS NRMP SOAP MSPE ECFMG CV Match
   Esc Plan Total Visa Virtual Fellow Mentor idea no No`.split(/\s+/u),
).add('Step 2 CK');

/** Nothing to translate: file names, and messages that say only what they are given. */
const hasOwnWords = (text: string): boolean =>
  !/\.(?:csv|json)$/u.test(text) && /\p{L}/u.test(text.replaceAll('seven', ''));

test('every message has its Spanish, but for names and words that both languages share', () => {
  expect(es.size).toBeGreaterThan(2_000);
  const left = en.filter(
    ([path, text]) => es.get(path) === text && hasOwnWords(text) && !sameInBoth.has(text),
  );
  expect(left).toEqual([]);
});

test('no list of words is shorter or longer in Spanish', () => {
  expect([...es.keys()].toSorted()).toEqual(en.map(([path]) => path).toSorted());
});

test('a Spanish message says every number and name that it is given', () => {
  const given = (text: string): number => text.match(/7|seven|siete/gu)?.length ?? 0;
  const lost = en.filter(([path, text]) => given(text) > 0 && given(es.get(path) ?? '') === 0);
  expect(lost).toEqual([]);
});

test('no Spanish message has English words left in it', () => {
  // names of LinkedIn’s own menu stand as LinkedIn has them
  const english = /(?<![\p{L}’])(?:the|and|with|your|you|is|are|this|not|of|for|from|to|at)(?!\p{L})/iu;
  const left = [...es].filter(([, text]) => english.test(text.replace(/\(Settings.*?\)/u, '')));
  expect(left).toEqual([]);
});
