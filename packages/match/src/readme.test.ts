import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as match from './index.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const EXAMPLES = [...README.matchAll(/<!-- example: (\w+) -->\s+```js\n(.*?)```/gs)];

test('the README has both examples', () => {
  expect(EXAMPLES.map(([, name]) => name)).toEqual(['names', 'arrays']);
});

for (const [, name, source] of EXAMPLES) {
  test(`the README's example with ${name} runs and prints what it says`, () => {
    const body = source.replace(/import (\{.*?\}) from '@matchwright\/match';/s, 'const $1 = match;');
    const printed: unknown[][] = [];
    const run: unknown = runInThisContext(`(match, console) => {${body}}`);
    if (typeof run !== 'function') throw new TypeError('an arrow function evaluates to a function');
    run(match, { log: (...values: unknown[]) => printed.push(values) });
    const promised = source.match(/\n\/\/ (.*)\n$/)?.[1];
    expect(printed.map((values) => values.map(show).join(' '))).toEqual([promised]);
  });
}

/** As Node prints small values. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `[ ${value.join(', ')} ]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(
    ([name, held]) => `${name}: ${typeof held === 'string' ? `'${held}'` : held}`,
  );
  return `{ ${entries.join(', ')} }`;
}
