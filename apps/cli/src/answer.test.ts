import { expect, test } from 'vitest';
import { runCaptured } from './test-terminal.js';

const market = {
  applicants: { ann: ['city', 'lake'], bob: ['city'] },
  programs: { city: { quota: 1, ranks: ['bob', 'ann'] }, lake: { quota: 1, ranks: ['ann'] } },
};
const portfolio = { f: [0.5, 0.9], t: [10, 4], limit: 1 };

const answered = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

test('match --json prints one document and nothing else', async () => {
  const { exit, out, err } = await runCaptured(['match', '-', '--json'], JSON.stringify(market));
  expect([exit, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({
    matching: { ann: 'lake', bob: 'city' },
    stable: true,
    blocking: [],
  });
});

test.each([
  ['match', market, { stable: true }],
  ['portfolio', portfolio, { value: 5, set: [0] }],
])('%s --lines answers in order and answers a bad line in its place', async (command, input, wanted) => {
  const good = JSON.stringify(input);
  const { exit, out, err } = await runCaptured([command, '-', '--lines'], `${good}\n{"x"\n\n{}\n${good}\n`);
  expect([exit, err]).toEqual([0, '']);
  const answers = answered(out);
  expect(answers).toHaveLength(5);
  expect(answers[0]).toMatchObject(wanted);
  expect(answers[4]).toEqual(answers[0]);
  for (const [i, answer] of answers.slice(1, 4).entries()) {
    expect(answer).toMatchObject({
      error: { place: expect.stringMatching(`^line ${i + 2}: `), expected: expect.any(String) },
    });
  }
});

test.each(['match', 'portfolio', 'rotations'])(
  '%s refuses a broken document with exit 2',
  async (command) => {
    for (const text of ['', '{', '[]', 'null', '{}', '{"applicants": 3}']) {
      const { exit, out, err } = await runCaptured([command, '-', '--json'], text);
      expect([text, exit, out]).toEqual([text, 2, '']);
      expect(err).toMatch(/^matchwright: the input has .*\n {2}standard input: .*expected /);
    }
  },
);

test('bytes that are no UTF-8 text are refused, not guessed', async () => {
  const { exit, err } = await runCaptured(['match', process.execPath]);
  expect(exit).toBe(2);
  expect(err).toContain('UTF-8');
});
