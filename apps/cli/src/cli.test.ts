import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCaptured } from './test-terminal.js';

const profile = fileURLToPath(new URL('../../../examples/us-img-ir.yaml', import.meta.url));

test.each([
  'plan',
  'forecast',
  'odds',
  'match',
  'portfolio',
  'rotations',
  'market',
  'calibrate',
  'bench',
  'app',
])('%s --help shows how to use it by example', async (command) => {
  const { exit, out } = await runCaptured([command, '--help']);
  expect(exit).toBe(0);
  expect(out).toMatch(new RegExp(`Examples:\\n {2}matchwright ${command}`));
});

test('odds explains one chance as JSON, and refuses a program that it does not know', async () => {
  const known = await runCaptured(['odds', profile, '4163500004', '--json']);
  expect(known.exit).toBe(0);
  expect(JSON.parse(known.out)).toMatchObject({ program: '4163500004', mode: 'apply' });
  const unknown = await runCaptured(['odds', profile, '4163500', '--json']);
  expect([unknown.exit, unknown.out]).toEqual([2, '']);
  expect(unknown.err).toContain('found 4163500');
});

test('forecast moves with an invitation, and refuses events that it cannot place', async () => {
  const applied = 'applied: [{ program: "4203521129" }]\n';
  const event = 'events: [{ program: "4203521129", kind: invited }]\n';
  const told = await runCaptured(['forecast', profile, '-', '--json'], applied + event);
  expect(told.exit).toBe(0);
  const { before, after } = JSON.parse(told.out);
  expect(after.none.mid).toBeLessThan(before.none.mid);
  for (const wrong of [
    '',
    'applied: []',
    `${applied}events: [{ program: "1", kind: invited }]`,
    'applied: [',
  ]) {
    const { exit, out, err } = await runCaptured(['forecast', profile, '-', '--json'], wrong);
    expect([wrong, exit, out]).toEqual([wrong, 2, '']);
    expect(err).toContain('standard input');
  }
});

test('calibrate shows each published figure beside ours', async () => {
  const { exit, out } = await runCaptured(['calibrate', '--json']);
  expect(exit).toBe(0);
  const { rows } = JSON.parse(out);
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    expect(row).toMatchObject({
      published: expect.any(Number),
      mid: expect.any(Number),
      use: expect.any(String),
    });
  }
});
