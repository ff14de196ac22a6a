import { expect, test } from 'vitest';
import { together } from './together.js';

test('nobody gets an answer begun before the question, and many questions share few answers', async () => {
  let stored = 0;
  let asked = 0;
  const ask = together(async () => {
    asked++;
    const seen = stored;
    await Promise.resolve();
    return seen;
  });
  const first = ask();
  stored = 1;
  const later = [ask(), ask(), ask()];
  expect(await first).toBe(0);
  expect(await Promise.all(later)).toEqual([1, 1, 1]);
  expect(asked).toBe(2);
  stored = 2;
  expect(await ask()).toBe(2);
});

test('a question that fails leaves the next one to be asked', async () => {
  let fails = true;
  const ask = together(() => (fails ? Promise.reject(new Error('away')) : Promise.resolve('there')));
  const both = [ask(), ask()];
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await ask()).toBe('there');
});
