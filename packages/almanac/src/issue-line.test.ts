import { expect, test } from 'vitest';
import { issueLine } from './issue-line.js';

test('a name out of a file cannot steer the terminal, break the line or turn it around', () => {
  const name = 'a\u001B[2J\u0007\r\nb\u202Ec';
  expect(issueLine({ code: 'x', where: name, found: name, expected: 'é, 漢' })).toBe(
    String.raw`a\u001b[2J\u0007\u000d\u000ab\u202ec: found a\u001b[2J\u0007\u000d\u000ab\u202ec; expected é, 漢`,
  );
});
