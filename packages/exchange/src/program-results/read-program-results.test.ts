import { expect, test } from 'vitest';
import { programResultFacts, readProgramResults } from './read-program-results.js';

// the form of the published pages, as a PDF reader copies it; places and numbers are invented
const head =
  'Sponsoring Institution City Specialty Program Code 2026 Quota 2026 Matched 2025 Quota 2025 Matched';
const page = [
  'NATIONAL RESIDENT MATCHING PROGRAM Program Results 2025-2026 Main Residency Match',
  'ALABAMA',
  head,
  'Lakeside Hospital-AL Springfield Radiology-Diagnostic 1999420C0 4 3 4 4',
  'Lakeside Hospital-AL Springfield Interventional Radiology (Integrated) 1999416C0 2 2 0 0',
  'Lakeside Hospital-AL Springfield Transitional 1999999P0 6 6',
  'Riverside Hospital Springfield Radiology-Diagnostic 1998420A0 1 2 3 3',
].join('\n');

function read(text: string): Extract<ReturnType<typeof readProgramResults>, { ok: true }>['value'] {
  const result = readProgramResults(text, 'page');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('each year has its own two numbers, and a season without positions is none', () => {
  const { rows } = read(page);
  expect(rows.map(({ code, results }) => [code, results])).toEqual([
    [
      '1999420C0',
      [
        { season: 2026, quota: 4, filled: 3 },
        { season: 2025, quota: 4, filled: 4 },
      ],
    ],
    ['1999416C0', [{ season: 2026, quota: 2, filled: 2 }]],
  ]);
});

test('a line that has lost numbers, or has more matched than positions, is told and never guessed', () => {
  const { unclear } = read(page);
  expect(unclear.map((line) => /\d{7}\w\d/.exec(line)?.[0])).toEqual(['1999999P0', '1998420A0']);
});

test('years that stand together above their columns are taken in that order', () => {
  const text = page.replace(head, 'Program Code 2026 2025\nQuota Matched Quota Matched');
  expect(read(text).rows[0]?.results.map(({ season }) => season)).toEqual([2026, 2025]);
});

test('heads over several lines name the years; a later page without heads goes by the same', () => {
  const text = page.replace(head, 'Program Code\n2026\nQuota Matched\n2025\nQuota Matched').concat('\f\n2\n');
  const later = 'Hillside Hospital Springfield Radiology-Diagnostic 1997420C0 5 5 5 4';
  expect(read(`${text}\n${later}`).rows.at(-1)).toMatchObject({
    code: '1997420C0',
    results: [{ season: 2026 }, { season: 2025, quota: 5, filled: 4 }],
  });
});

test.each([
  ['no-rows', 'Dear applicant, thank you for your interest.'],
  ['no-years', 'Lakeside Hospital-AL Springfield Radiology-Diagnostic 1999420C0 4 3 4 4'],
  ['too-large', '1'.repeat(2_000_001)],
])('%s is said, with what to do', (code, text) => {
  expect(readProgramResults(text, 'page')).toMatchObject({ ok: false, error: [{ code, where: 'page' }] });
});

test('facts are about known tracks only, one for each season', () => {
  const facts = programResultFacts(read(page), new Set(['1999420C0']), { source: 'NRMP', on: '2026-11-28' });
  expect(facts).toEqual([
    { about: '1999420C0', name: 'results_2026', value: '3 of 4', source: 'NRMP', readOn: '2026-11-28' },
    { about: '1999420C0', name: 'results_2025', value: '4 of 4', source: 'NRMP', readOn: '2026-11-28' },
  ]);
});
