import { expect, test } from 'vitest';
import { exampleMarket, matchNamed } from './index.js';
import type { Issue, MatchReport, Side } from './index.js';

const MARKET = {
  applicants: { ann: ['p', 'q'], bob: ['p'] },
  programs: { p: { quota: 1, ranks: ['ann', 'bob'] }, q: { quota: 2, ranks: ['ann'] } },
};

function issues(input: unknown, side: Side = 'applicant'): readonly Issue[] {
  const result = matchNamed(input, side);
  return result.ok ? [] : result.error;
}

function told(input: unknown): string[] {
  return issues(input).map(({ code, where }) => `${code} at ${where}`);
}

function report(input: unknown): MatchReport {
  const result = matchNamed(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('a report says who is where, who is not, and what is open', () => {
  const { matching, unmatched, unfilled, stable, blocking } = report(MARKET);
  expect({ matching, unmatched, unfilled, stable, blocking }).toEqual({
    matching: { ann: 'p', bob: null },
    unmatched: ['bob'],
    unfilled: { p: 0, q: 2 },
    stable: true,
    blocking: [],
  });
});

test('each mistake is told with its place: negative quota, unknown names, duplicates, shared members', () => {
  const { applicants, programs } = MARKET;
  expect(told({ applicants, programs: { ...programs, q: { quota: -1, ranks: [] } } })).toEqual([
    'negative-quota at programs.q.quota',
  ]);
  expect(told({ applicants: { ...applicants, bob: ['r'] }, programs })).toEqual([
    'unknown-name at applicants.bob[0]',
  ]);
  expect(told({ applicants: { ann: ['p'] }, programs })).toEqual(['unknown-name at programs.p.ranks[1]']);
  expect(told({ applicants: { ...applicants, bob: ['p', 'p'] }, programs })).toEqual([
    'duplicate-name at applicants.bob[1]',
  ]);
  expect(told({ applicants, programs: { ...programs, q: { quota: 1, ranks: ['ann', 'ann'] } } })).toEqual([
    'duplicate-name at programs.q.ranks[1]',
  ]);
  const couple = { a: 'x', b: 'y', ranks: [['p', 'q']] };
  expect(told({ applicants, programs, couples: [couple, { ...couple, a: 'z' }] })).toEqual([
    'shared-member at couples[1].b',
  ]);
  expect(told({ applicants, programs, couples: [{ ...couple, b: 'x' }] })).toEqual([
    'shared-member at couples[0].b',
  ]);
  expect(told({ applicants, programs, couples: [{ ...couple, b: 'ann' }] })).toEqual([
    'duplicate-name at couples[0].b',
  ]);
  expect(told({ applicants, programs, supplemental: { zoe: {} } })).toEqual([
    'unknown-name at supplemental.zoe',
  ]);
  expect(told({ applicants, programs, reversions: [{ donor: 'p', receiver: 'p', max: 1 }] })).toEqual([
    'wrong-link at reversions[0]',
  ]);
  expect(told({ applicants, programs, even: ['r'] })).toEqual(['unknown-name at even[0]']);
  expect(told({ applicants, programs, cuples: [] })).toEqual(['unknown-field at cuples']);
  expect(told({ applicants: { ann: 'p' } })).toEqual([
    'missing-field at programs',
    'wrong-shape at applicants.ann',
  ]);
  expect(told(null)).toContain('wrong-shape at the market');
});

test('all mistakes are told at once, with what was found and the nearest name', () => {
  const found = issues({
    applicants: { ann: ['harbour'] },
    programs: { harbor: { quota: 1.5, ranks: ['an'] } },
  });
  expect(found.map(({ found: shown }) => shown)).toEqual(['"harbour"', '1.5', '"an"']);
  expect(found[0].hint).toBe('did you mean "harbor"?');
  const many = issues({
    applicants: { ann: Array.from({ length: 80 }, (_, i) => `none${i}`) },
    programs: {},
  });
  expect(many.length).toBe(51);
  expect(many[50].expected).toBe('30 more corrected too');
});

test('the program side is refused where it has no best matching', () => {
  const couples = [{ a: 'x', b: 'y', ranks: [['p', 'q']] }];
  expect(issues({ ...MARKET, couples }, 'program')[0].code).toBe('no-program-side');
  expect(issues(MARKET, 'program')).toEqual([]);
});

test('ranks without effect are allowed and counted', () => {
  const { ignored } = report({
    applicants: { ann: ['p'], bob: ['p', 'q'] },
    couples: [
      {
        a: 'x',
        b: 'y',
        ranks: [
          ['p', null],
          ['p', null],
          [null, null],
          ['p', 'q'],
        ],
      },
    ],
    programs: { p: { quota: 3, ranks: ['ann', 'bob', 'x'] }, q: { quota: 1, ranks: ['ann'] } },
    supplemental: { ann: { q: ['p'] } },
  });
  expect(ignored).toEqual({ byPrograms: 1, byApplicants: 1, pairs: 3, supplementalLists: 1 });
});

test('names that mean something to JavaScript are names like others', () => {
  const input: unknown = JSON.parse(
    '{"applicants":{"__proto__":["constructor"],"toString":["__proto__"]},"programs":{"constructor":{"quota":1,"ranks":["__proto__"]},"__proto__":{"quota":1,"ranks":["toString"]}}}',
  );
  expect(JSON.stringify(report(input).matching)).toBe('{"__proto__":"constructor","toString":"__proto__"}');
});

test('a market without a stable matching ends within its bounds and shows what blocks', () => {
  const found = report({
    applicants: { s: ['h1', 'h2'] },
    couples: [{ a: 'm', b: 'w', ranks: [['h1', 'h2']] }],
    programs: { h1: { quota: 1, ranks: ['m', 's'] }, h2: { quota: 1, ranks: ['s', 'w'] } },
  });
  expect(found.existence).toBe('none-exists');
  expect(found.stable).toBe(false);
  expect(found.blocking.length).toBe(1);
  expect(found.counts.attempts).toBeLessThanOrEqual(found.counts.attemptLimit);
  expect(found.counts.loops).toBeGreaterThan(0);
});

test('where a complete search is out of reach, the run still ends, and only what cannot be settled blocks', () => {
  const copies = Array.from({ length: 20 }, (_, i) => i);
  const found = report({
    applicants: Object.fromEntries(copies.map((i) => [`s${i}`, [`h${i}`, `k${i}`]])),
    couples: copies.map((i) => ({ a: `m${i}`, b: `w${i}`, ranks: [[`h${i}`, `k${i}`]] })),
    programs: Object.fromEntries(
      copies.flatMap((i) => [
        [`h${i}`, { quota: 1, ranks: [`m${i}`, `s${i}`] }],
        [`k${i}`, { quota: 1, ranks: [`s${i}`, `w${i}`] }],
      ]),
    ),
  });
  expect({ stable: found.stable, existence: found.existence, blocking: found.blocking.length }).toEqual({
    stable: false,
    existence: 'not-found',
    blocking: 20,
  });
  expect(found.counts.attempts).toBe(found.counts.attemptLimit);
});

test('the example of the documentation matches as it says', () => {
  expect(report(exampleMarket).matching).toEqual({
    Ben: 'Summit',
    Ada: 'Harbor',
    Chloe: 'Lakeside',
    Dana: null,
    Eli: 'Summit',
  });
});
