import type { Issue } from '@matchwright/almanac';

/** Gathers what is wrong with an input, each with its place; a long list is cut, the first problems say enough. */
export type Checks = {
  readonly issues: Issue[];
  readonly add: (code: string, where: string, found: unknown, expected: string, hint?: string) => void;
};

/** What a number must be. */
export type NumberRange = { readonly min?: number; readonly max?: number; readonly whole?: boolean };

/** An empty gathering; at most `most` issues are kept. */
export function startChecks(most = 20): Checks {
  const issues: Issue[] = [];
  return {
    issues,
    add: (code, where, found, expected, hint) => {
      if (issues.length >= most) return;
      issues.push({
        code,
        where,
        ...(found === undefined ? {} : { found: shown(found) }),
        expected,
        ...(hint === undefined ? {} : { hint }),
      });
    },
  };
}

/** Whether a value is a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number within its range, or null with an issue. */
export function readNumber(checks: Checks, value: unknown, where: string, range: NumberRange): number | null {
  const expected = describeRange(range);
  if (value === undefined) checks.add('missing', where, undefined, expected);
  else if (typeof value !== 'number' || !Number.isFinite(value))
    checks.add('not-a-number', where, value, expected);
  else if (value < (range.min ?? -Infinity) || value > (range.max ?? Infinity))
    checks.add('out-of-range', where, value, expected);
  else if (range.whole === true && !Number.isInteger(value)) checks.add('not-whole', where, value, expected);
  else return value;
  return null;
}

/** A list of numbers, of the length given (if any), or null with issues. */
export function readNumbers(
  checks: Checks,
  value: unknown,
  where: string,
  range: NumberRange,
  length?: { readonly of: number; readonly like: string },
): number[] | null {
  const list = readList(checks, value, where, `a list of numbers, each ${describeRange(range)}`, length);
  if (list === null) return null;
  const numbers = list.map((item, i) => readNumber(checks, item, `${where}[${i}]`, range));
  return numbers.every((item) => item !== null) ? numbers : null;
}

/** A list of the length given (if any), or null with an issue. */
export function readList(
  checks: Checks,
  value: unknown,
  where: string,
  expected: string,
  length?: { readonly of: number; readonly like: string },
): readonly unknown[] | null {
  if (value === undefined) checks.add('missing', where, undefined, expected);
  else if (!Array.isArray(value)) checks.add('not-a-list', where, value, expected);
  else if (length !== undefined && value.length !== length.of)
    checks.add(
      'wrong-length',
      where,
      `${value.length} items`,
      `${length.of} items, one for each ${length.like}`,
    );
  else return value;
  return null;
}

/** Keys nobody reads, each with the nearest known key: a misspelt option must not pass in silence. */
export function unknownKeys(input: Record<string, unknown>, known: readonly string[]): string[] {
  return Object.keys(input)
    .filter((key) => !known.includes(key))
    .slice(0, 20)
    .map((key) => {
      const near = known.find((word) => word.toLowerCase().startsWith(key.slice(0, 3).toLowerCase()));
      return `"${key.slice(0, 40)}" is not a key this reads and was left aside${near === undefined ? '' : `; did you mean "${near}"?`}`;
    });
}

function describeRange({ min, max, whole }: NumberRange): string {
  const kind = whole === true ? 'a whole number' : 'a number';
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`;
  if (min !== undefined) return `${kind} of ${min} or more`;
  return max === undefined ? kind : `${kind} of ${max} or less`;
}

function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
