import { fail, ok, type Result } from '@matchwright/almanac';
import {
  isRecord,
  readList,
  readNumber,
  readNumbers,
  startChecks,
  unknownKeys,
  type Checks,
} from './checks.js';
import type { PortfolioInput, PortfolioKind, PortfolioMethod } from './portfolio-input.js';
import type { PortfolioProblem, ResourceCap } from './problem.js';
import { readModes, type SchoolModes } from './read-modes.js';
import { wholeUnits } from './units.js';

const knownKeys = 'f t limit g budget outside weights F caps modes portfolio method epsilon'.split(' ');
const methods: readonly PortfolioMethod[] = [
  'auto',
  'nested-order',
  'dynamic-programme',
  'branch-and-bound',
  'approximation',
  'enumeration',
];
const mostSchools = 50_000;
const mostChances = 2_000_000;

/**
 * Checks a portfolio question. The keys tell the family: `portfolio` asks for the value of a given set, `modes` (with
 * `caps`) for one alternative per school, `F` (with `weights`) for correlated admission, `g` with `budget` for unequal
 * costs, `limit` for equal ones; `limit` and `budget` may stand together. Issues name the place and what is expected.
 */
export function readPortfolio(input: unknown): Result<PortfolioInput> {
  const checks = startChecks();
  if (!isRecord(input)) {
    checks.add('not-an-object', 'input', input, 'an object with t and, for example, f and limit');
    return fail(checks.issues);
  }
  const kind = kindOf(input);
  const t = readNumbers(checks, input['t'], 't', {});
  if (t === null && isRecord(input['input'])) {
    checks.add('wrapped', 'input', undefined, 'the problem alone', 'pass what stands under "input"');
  }
  if (t !== null && t.length > mostSchools) {
    checks.add('too-many', 't', `${t.length} schools`, `at most ${mostSchools} schools`);
  }
  const outside = input['outside'] === undefined ? 0 : readNumber(checks, input['outside'], 'outside', {});
  const how = readMethod(checks, input, kind);
  if (t === null || outside === null || checks.issues.length > 0) return fail(checks.issues);
  const notes = unknownKeys(input, knownKeys);
  const parts =
    kind === 'modes' ? readModes(checks, input, t.length, notes) : readSets(checks, input, t, kind);
  const portfolio = kind === 'valuation' ? readChosen(checks, input['portfolio'], t.length) : [];
  const weights = kind === 'correlated' ? readWeights(checks, input, notes) : [1];
  if (parts === null || weights === null || checks.issues.length > 0) return fail(checks.issues);
  const problem = { t, outside, weights, ...parts };
  noteCosts(problem, notes);
  return ok({ kind, problem, ...how, portfolio, notes });
}

function kindOf(input: Record<string, unknown>): PortfolioKind {
  if ('portfolio' in input) return 'valuation';
  if ('modes' in input) return 'modes';
  if ('F' in input) return 'correlated';
  return 'g' in input || 'budget' in input ? 'varied-cost' : 'same-cost';
}

function readMethod(
  checks: Checks,
  input: Record<string, unknown>,
  kind: PortfolioKind,
): Pick<PortfolioInput, 'method' | 'epsilon'> {
  const asked = input['method'] ?? (input['epsilon'] === undefined ? 'auto' : 'approximation');
  const method = methods.find((name) => name === asked);
  if (method === undefined) checks.add('unknown-method', 'method', asked, methods.join(', '));
  if (method === 'nested-order' && kind !== 'same-cost') {
    checks.add('unfit-method', 'method', asked, 'nested-order with f, t and limit alone');
  }
  if (method === 'approximation' && kind !== 'varied-cost' && kind !== 'same-cost') {
    checks.add('unfit-method', 'method', asked, 'approximation with f, t and one budget or limit');
  }
  const epsilon = input['epsilon'] ?? 0.05;
  const read = readNumber(checks, epsilon, 'epsilon', { min: 1e-6, max: 0.999 });
  return { method: method ?? 'auto', epsilon: read ?? 0.05 };
}

/** The families with one mode a school: chances by scenario, money and a limit on their number. */
function readSets(
  checks: Checks,
  input: Record<string, unknown>,
  t: readonly number[],
  kind: PortfolioKind,
): SchoolModes | null {
  const each = { of: t.length, like: 'value in t' };
  const rows =
    kind === 'correlated' ? readRows(checks, input, each) : [readChances(checks, input['f'], 'f', each)];
  const caps: ResourceCap[] = [];
  const uses: number[][] = [];
  if ('g' in input || 'budget' in input) {
    const g = readNumbers(checks, input['g'], 'g', { min: 0 }, each);
    const budget = readNumber(checks, input['budget'], 'budget', { min: 0 });
    caps.push({ name: 'money', cap: budget ?? 0 });
    uses.push(g ?? []);
  }
  if ('limit' in input) {
    const limit = readNumber(checks, input['limit'], 'limit', { min: 0, whole: true });
    caps.push({ name: 'applications', cap: limit ?? 0 });
    uses.push(t.map(() => 1));
  }
  if (caps.length === 0 && kind !== 'valuation') {
    checks.add('missing', 'limit', undefined, 'limit (how many applications), or g (costs) with budget');
  }
  if (checks.issues.length > 0) return null;
  const chances = rows.filter((row) => row !== null);
  const modes = t.map((_, j) => [{ f: chances.map((row) => row[j]), uses: uses.map((use) => use[j]) }]);
  return { modes, caps };
}

type Each = { readonly of: number; readonly like: string };

function readChances(checks: Checks, value: unknown, where: string, each: Each): number[] | null {
  return readNumbers(checks, value, where, { min: 0, max: 1 }, each);
}

function readRows(checks: Checks, input: Record<string, unknown>, each: Each): (number[] | null)[] {
  const weights = Array.isArray(input['weights']) ? input['weights'].length : 0;
  const like = { of: weights, like: 'weight' };
  const rows = readList(checks, input['F'], 'F', 'a list of rows of chances, one row a scenario', like) ?? [];
  if (rows.length * each.of > mostChances) {
    checks.add('too-many', 'F', `${rows.length} × ${each.of} chances`, `at most ${mostChances} chances`);
    return [];
  }
  if ('f' in input) checks.add('conflict', 'f', undefined, 'either f or F, not both');
  return rows.map((row, k) => readChances(checks, row, `F[${k}]`, each));
}

function readWeights(checks: Checks, input: Record<string, unknown>, notes: string[]): number[] | null {
  const weights = readNumbers(checks, input['weights'], 'weights', { min: 0, max: 1 });
  if (weights === null) return null;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > 1e-3)
    checks.add('weights-sum', 'weights', `a sum of ${sum}`, 'weights that add up to 1');
  else if (Math.abs(sum - 1) > 1e-9) notes.push(`the weights add up to ${sum} and were used as given`);
  return weights;
}

function readChosen(checks: Checks, value: unknown, schools: number): number[] {
  const range = { min: 0, max: Math.max(0, schools - 1), whole: true };
  const chosen = readNumbers(checks, value, 'portfolio', range) ?? [];
  const twice = chosen.findIndex((school, i) => chosen.indexOf(school) < i);
  if (twice >= 0) checks.add('duplicate', `portfolio[${twice}]`, chosen[twice], 'each school once');
  return chosen;
}

function noteCosts(problem: PortfolioProblem, notes: string[]): void {
  problem.caps.forEach(({ name, cap }, r) => {
    const uses = problem.modes.flatMap((modes) => modes.map((mode) => mode.uses[r]));
    if (uses.every(Number.isInteger)) return;
    notes.push(
      wholeUnits(uses, cap) === null
        ? `the ${name} used is not counted in whole units: solved by branch and bound`
        : `the ${name} used is read as decimals and counted exactly in its smallest unit`,
    );
  });
}
