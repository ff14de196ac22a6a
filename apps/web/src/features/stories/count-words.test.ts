import { expect, test } from 'vitest';
import { countWords } from './count-words.js';

test('words are counted as a person counts them: no spaces, dashes or lines of stars', () => {
  expect(countWords('')).toBe(0);
  expect(countWords('  It began at 2 a.m. – in the angio suite.\n***\nI stayed.')).toBe(11);
  expect(countWords('well-known o’clock')).toBe(2);
});
