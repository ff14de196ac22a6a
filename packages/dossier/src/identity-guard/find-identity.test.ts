import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findIdentity } from './find-identity.js';
import { withoutWords } from './without-words.js';

function entries(file: string): readonly string[] {
  const url = new URL(`../../test-data/identity-guard/${file}.txt`, import.meta.url);
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** "name+bed | text" as kinds and text. */
function harmful(half: string): readonly { kinds: readonly string[]; text: string }[] {
  return entries(`harmful-${half}`).map((line) => {
    const cut = line.indexOf(' | ');
    return { kinds: line.slice(0, cut).split('+'), text: line.slice(cut + 3) };
  });
}

const kindsIn = (text: string): string[] => findIdentity(text).map(({ kind }) => kind);
const wordsIn = (text: string): string[] => findIdentity(text).map(({ text: words }) => words);

describe.each(['tuned', 'held'])('the entries %s', (half) => {
  it('are caught in at least 95 % where they tell who the patient was', () => {
    const all = harmful(half);
    const caught = all.filter(({ text }) => findIdentity(text).length > 0);
    const whole = all.filter(({ kinds, text }) => kinds.every((kind) => kindsIn(text).includes(kind)));
    console.log(
      `${half}: ${caught.length} of ${all.length} caught, ${whole.length} with every kind that is in them`,
    );
    expect(all).toHaveLength(100);
    expect(caught.length).toBeGreaterThanOrEqual(95);
    expect(whole.length).toBeGreaterThanOrEqual(90);
  });

  it('are flagged in at most 5 % where they are harmless', () => {
    const all = entries(`harmless-${half}`);
    const flagged = all.filter((text) => findIdentity(text).length > 0);
    console.log(`${half}: ${flagged.length} of ${all.length} harmless entries flagged`);
    expect(all).toHaveLength(100);
    expect(flagged.length).toBeLessThanOrEqual(5);
  });
});

describe('findIdentity', () => {
  it('gives the exact words and their place', () => {
    const text = 'TIPS for Mrs van der Berg, MRN 4482917, in bed 12.';
    expect(wordsIn(text)).toEqual(['Mrs van der Berg', '4482917', 'bed 12']);
    for (const { start, end, text: words } of findIdentity(text)) expect(text.slice(start, end)).toBe(words);
  });

  it.each([
    ['Dr Okafor showed me the Seldinger technique on Mr Okafor.', ['Mr Okafor']],
    ['Fellow James and I; James let me hold the wire.', []],
    ['Scrubbed with Maria Santos, then Maria Santos, 54, had her UFE.', ['Maria Santos']],
    ['Marc, our lead tech. Marc, 61, with HCC.', ['Marc']],
    ['Murphy sign, Hickman, Child-Pugh; Mr Murphy.', ['Mr Murphy']],
    ['MR angiogram, MS patient, mr imaging; mr patel', ['mr patel']],
  ])('tells patients from staff, eponyms and devices: %s', (text, names) => {
    expect(wordsIn(text)).toEqual(names);
  });

  it.each([
    ['SpO2 92, HR 101, 95 % stenosis, 100 mg, temp 101F', []],
    ['92M, 96 yo, 101-year-old, age 94', ['92M', '96 yo', '101-year-old', 'age 94']],
    ['89F and 70-year-old', []],
  ])('tells ages over 89 from measurements: %s', (text, ages) => {
    expect(wordsIn(text)).toEqual(ages);
  });

  it.each([
    ['Case on 3/14, TIPS 3/15/2027, rotation 7/6 to 7/31', []],
    ['admitted 3/14, died on 5 May', ['stay', 'stay']],
    ['DOB 3/14/61, born 4 June 1950', ['birth', 'birth']],
    ['I presented at grand rounds on March 3', []],
  ])('tells days that belong to a person from days of cases: %s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it('keeps out the names of nearly all hospitals and programs', () => {
    const table = readFileSync(
      new URL('../../../../data/programs/programs.csv', import.meta.url),
      'utf8',
    ).split('\n');
    const names = table.flatMap(
      (row) => /"?([A-Z][^,"]*(?:Hospital|Univ|Med|College)[^,"]*)/.exec(row)?.[1] ?? [],
    );
    const flagged = names.filter((name) => findIdentity(`Rotated at ${name} in August.`).length > 0);
    console.log(`${flagged.length} of ${names.length} names of programs flagged`);
    expect(names.length).toBeGreaterThan(200);
    expect(flagged.length / names.length).toBeLessThanOrEqual(0.02);
  });
});

describe('withoutWords', () => {
  it('leaves nothing to find', () => {
    const all = [...harmful('tuned'), ...harmful('held')].map(({ text }) => text);
    const left = all.filter((text) => findIdentity(withoutWords(text, findIdentity(text))).length > 0);
    expect(left).toEqual([]);
  });

  it('keeps every other word', () => {
    const text = 'Mr Brandt: port in the left IJ. Call 312-555-0148.';
    expect(withoutWords(text, findIdentity(text))).toBe('[…]: port in the left IJ. Call […].');
  });
});

describe('a hostile text of 100 kB', () => {
  const marks = [
    'a',
    '9',
    '1-',
    '1/1/',
    'x-',
    '’s ',
    '@',
    'a.a@',
    'a@a.',
    '(((',
    ' \n',
    '\t',
    '. ',
    'e\u0301',
  ];
  const names = [
    'Mr ',
    'mr. ',
    'Dr. A. ',
    'A. ',
    'A.B., ',
    'Aa ',
    'Maria ',
    'Smith, J. ',
    'patient of of ',
    'Mr van der ',
  ];
  const cues = [
    '(b. ',
    'born ',
    'admitted ',
    'MRN # ',
    'MRN: no no #',
    'MRN 1 ',
    'A1 1 1 1',
    'call 1',
    '+1 1',
  ];
  const places = [
    'ninety ',
    '90 years  ',
    'bed ',
    '12 Main ',
    '12 Aaa Bbb Ccc ',
    'lives in A ',
    'ICU-',
    'temp ',
  ];
  it.each([marks, names, cues, places].flat())('of %j is read in time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const began = performance.now();
    findIdentity(text);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
