import { expect, test } from 'vitest';
import { publishedMarket } from './published-market.js';
import { readPortfolio } from './read-portfolio.js';
import { solvePortfolio, type PortfolioReport } from './solve-portfolio.js';

function issues(input: unknown): string[] {
  const read = readPortfolio(input);
  return read.ok ? [] : read.error.map(({ code, where }) => `${where}: ${code}`);
}

function solved(input: unknown): PortfolioReport {
  const read = readPortfolio(input);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const result = solvePortfolio(read.value);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const wrong: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['not an object', [1], ['input: not-an-object']],
  ['nothing', null, ['input: not-an-object']],
  ['a case instead of its input', { input: { t: [1] } }, ['t: missing', 'input: wrapped']],
  ['a negative chance', { f: [-0.1, 0.5], t: [1, 2], limit: 1 }, ['f[0]: out-of-range']],
  ['a chance above one', { f: [0.1, 1.5], t: [1, 2], limit: 1 }, ['f[1]: out-of-range']],
  ['text for a number', { f: [0.1, '0.5'], t: [1, 2], limit: 1 }, ['f[1]: not-a-number']],
  ['lists of unlike lengths', { f: [0.1], t: [1, 2], limit: 1 }, ['f: wrong-length']],
  ['no limit at all', { f: [0.1], t: [1] }, ['limit: missing']],
  ['a limit of half a school', { f: [0.1], t: [1], limit: 0.5 }, ['limit: not-whole']],
  ['costs without a budget', { f: [0.1], t: [1], g: [1] }, ['budget: missing']],
  ['a budget without costs', { f: [0.1], t: [1], budget: 4 }, ['g: missing']],
  ['a negative cost', { f: [0.1], t: [1], g: [-1], budget: 4 }, ['g[0]: out-of-range']],
  [
    'weights of two',
    { t: [1], g: [1], budget: 1, weights: [1, 1], F: [[0.1], [0.2]] },
    ['weights: weights-sum'],
  ],
  ['a scenario too few', { t: [1], limit: 1, weights: [0.5, 0.5], F: [[0.1]] }, ['F: wrong-length']],
  ['a short row', { t: [1, 2], limit: 1, weights: [1], F: [[0.1]] }, ['F[0]: wrong-length']],
  ['both f and F', { t: [1], f: [1], limit: 1, weights: [1], F: [[0.1]] }, ['f: conflict']],
  ['modes without caps', { t: [1], modes: [[{ f: 0.1 }]] }, ['caps: missing']],
  ['a mode without its chance', { t: [1], caps: {}, modes: [[{}]] }, ['modes[0][0].f: missing']],
  ['a school asked about twice', { f: [0.1], t: [1], portfolio: [0, 0] }, ['portfolio[1]: duplicate']],
  ['a school that is not there', { f: [0.1], t: [1], portfolio: [1] }, ['portfolio[0]: out-of-range']],
  ['a method nobody knows', { f: [0.1], t: [1], limit: 1, method: 'magic' }, ['method: unknown-method']],
];

for (const [what, input, expected] of wrong) {
  test(`${what} is refused with its place`, () => expect(issues(input)).toEqual(expected));
}

test('a misspelt key is named with what was probably meant', () => {
  expect(solved({ f: [0.5], t: [9], limit: 1, outsid: 4 }).notes.join()).toMatch(/"outsid".*"outside"/);
});

test('money in cents is counted exactly: 0.1 and 0.2 fit into 0.3', () => {
  const report = solved({ f: [0.5, 0.5], t: [10, 20], g: [0.1, 0.2], budget: 0.3 });
  expect(report.set).toEqual([0, 1]);
  expect(report.method).toBe('dynamic-programme');
});

test('costs without a common unit are solved by branch and bound and said to be', () => {
  const report = solved({ f: [0.5, 0.5, 0.4], t: [10, 20, 30], g: [Math.PI, Math.E, Math.SQRT2], budget: 5 });
  expect(report.set).toEqual([1, 2]);
  expect(report.exact).toBe(true);
  expect(report.notes.join()).toMatch(/branch and bound/);
});

test('a limit and a budget hold together', () => {
  const base = { f: [0.5, 0.5, 0.5], t: [10, 20, 30], g: [1, 1, 1], budget: 3 };
  expect(solved({ ...base, limit: 2 }).set).toEqual([1, 2]);
  expect(solved({ ...base, limit: 2 }).uses).toEqual({ money: 2, applications: 2 });
});

test('a place worth less than the outside option is never applied for', () => {
  const report = solved({ f: [0.9, 0.1], t: [5, 50], limit: 2, outside: 10 });
  expect(report.order).toEqual([1]);
  expect(report.value).toBeCloseTo(14, 12);
});

test('nothing to choose from gives the outside option', () => {
  expect(solved({ f: [], t: [], g: [], budget: 5, outside: 3 })).toMatchObject({
    value: 3,
    bound: 3,
    set: [],
  });
});

test('the approximation keeps its promise on the published market and says what it promises', () => {
  let state = 7;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const market = publishedMarket(60, uniform);
  const best = solved(market);
  const near = solved({ ...market, epsilon: 0.1 });
  expect(near.value).toBeGreaterThanOrEqual(0.9 * best.value);
  expect(near.bound).toBeGreaterThanOrEqual(best.value);
  expect(near).toMatchObject({ method: 'approximation', epsilon: 0.1 });
});

test('an epsilon too fine for the size is refused with one that fits', () => {
  const t = Array.from({ length: 5000 }, (_, j) => 1 + (j % 97));
  const read = readPortfolio({ t, f: t.map(() => 0.01), g: t.map(() => 1), budget: 50, epsilon: 1e-6 });
  if (!read.ok) throw new Error('unreadable');
  const result = solvePortfolio(read.value);
  expect(result.ok ? '' : result.error[0].expected).toMatch(/epsilon of/);
});

test('three hundred programs, four modes and four caps end in bounded time with a bound that holds', () => {
  const t = Array.from({ length: 300 }, (_, j) => 10 + ((j * 61) % 89));
  const modes = t.map((value, j) => {
    const f = 1 / (4 + value / 5 + (j % 7));
    const money = 20 + ((j * 17) % 23) / 7;
    return [
      { f, applications: 1, signals: 0, rotations: 0, money },
      { f: 1.5 * f, applications: 1, signals: 1, rotations: 0, money },
      { f: 2.4 * f, applications: 1, signals: 1, rotations: 1, money: money + 1500 },
    ];
  });
  const caps = { applications: 40, signals: 12, rotations: 3, money: 6000 };
  const report = solved({ t, caps, modes });
  expect(report.bound).toBeGreaterThanOrEqual(report.value);
  expect(report.gapPercent).toBeLessThan(1);
  expect(report.exact).toBe(report.bound === report.value);
  Object.entries(caps).forEach(([name, cap]) => expect(report.uses[name]).toBeLessThanOrEqual(cap));
});
