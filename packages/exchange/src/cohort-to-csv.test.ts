import { expect, test } from 'vitest';
import { cohortToCsv } from './cohort-to-csv.js';

test('a cohort is a line a student: whole per cents, empty cells for the unknown, and no formula in a name', () => {
  const known = {
    name: '=HYPERLINK("x")',
    kind: 'us-img',
    season: 2028,
    match: { mid: 0.614, low: 0.4, high: 0.8 },
    noPlace: { mid: 0.386, low: 0.2, high: 0.6 },
    refusal: '',
    programs: 80,
    lettersUploaded: 0,
    lettersUnderWay: 2,
    programsShortOfLetters: 80,
    overdue: 0,
    worries: ['letters are short', 'something is overdue'],
    received: '2026-11-28',
  };
  const nothing = { season: null, match: null, noPlace: null, programs: null, overdue: null };
  const letters = { lettersUploaded: null, lettersUnderWay: null, programsShortOfLetters: null };
  const unknown = { ...known, ...nothing, ...letters, name: 'Ben', refusal: 'being worked out', worries: [] };
  const [, first, second, last] = cohortToCsv([known, unknown]).split('\r\n');
  expect(first).toBe(
    `"'=HYPERLINK(""x"")",us-img,2028,61,40,80,39,20,60,,80,0,2,80,0,letters are short; something is overdue,2026-11-28`,
  );
  expect(second).toBe('Ben,us-img,,,,,,,,being worked out,,,,,,,2026-11-28');
  expect(last).toBe('');
});
