import { expect, test } from 'vitest';
import { FAMILIES } from '../../../../packages/match/test-support/case-files.js';
import { benchMatch } from './bench-match.js';
import { renderMatch, runMatch, runMatchText } from './match.js';

for (const [family, failing] of Object.entries(FAMILIES)) {
  test(`matchwright match answers every case of ${family}`, () => {
    expect(failing((input, side) => runMatch(input, { side }))).toEqual([]);
  });
}

const NO_STABLE_MATCHING = {
  applicants: { s: ['h1', 'h2'] },
  couples: [{ a: 'm', b: 'w', ranks: [['h1', 'h2']] }],
  programs: { h1: { quota: 1, ranks: ['m', 's'] }, h2: { quota: 1, ranks: ['s', 'w'] } },
};

test('the text names places, open positions and, when not stable, who blocks and how sure that is', () => {
  const stable = runMatch(
    { applicants: { a: ['p'], b: ['p'] }, programs: { p: { quota: 2, ranks: ['a'] } } },
    { side: 'applicant' },
  );
  expect(stable.ok && renderMatch(stable.value).split('\n').slice(0, 5)).toEqual([
    '1 of 2 matched (best for the applicants)',
    '  a          p',
    '  b          unmatched',
    'Open: p 1',
    'Stable: nobody and no program would both rather have each other.',
  ]);
  const unstable = runMatch(NO_STABLE_MATCHING, { side: 'applicant' });
  const text = unstable.ok ? renderMatch(unstable.value) : '';
  expect(text).toContain('no stable matching of this market exists');
  expect(text).toMatch(/ and .* prefer each other|would rather have/);
});

test('broken JSON and a name given twice are told before anything is matched', () => {
  const codes = (text: string): string[] => {
    const result = runMatchText(text, { side: 'applicant' });
    return result.ok ? [] : result.error.map(({ code }) => code);
  };
  expect(codes('{"applicants": ')).toEqual(['broken-json']);
  expect(codes('{"applicants": {"a": [], "a": []}, "programs": {}}')).toEqual(['duplicate-name']);
  expect(codes('{"applicants": {"a": []}, "programs": {}}')).toEqual([]);
});

test('the bench times whole matches, and says so where the reference cannot be compiled', async () => {
  const report = await benchMatch({ clock: () => performance.now(), rounds: 1, growthSizes: [1_000, 2_000] });
  expect(report.national.oursMs).toBeGreaterThan(0);
  expect(report.growth.map(({ applicants }) => applicants)).toEqual([1_000, 2_000]);
  expect(report.growthExponent).toBe(report.growth[1].exponent);
  if (report.national.cMs === null) expect(report.reference).toContain('no C compiler found');
  else
    for (const row of [report.national, report.irdr, ...report.growth]) expect(row.sameMatching).toBe(true);
});
