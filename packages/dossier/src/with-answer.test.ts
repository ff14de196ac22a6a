import { expect, test } from 'vitest';
import { withAnswer } from './with-answer.js';

const yaml = `# my own words
season: 2028 # the Match year
applicant:
  step2ck: 241 # in May
goal: ir-first
`;

function changed(text: string, path: readonly string[], value: string | number | null): string {
  const made = withAnswer(text, 'me.yaml', path, value);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

test('an answer changed leaves every comment and the order as they were', () => {
  expect(changed(yaml, ['applicant', 'step2ck'], 251)).toBe(yaml.replace('241', '251'));
});

test('an answer not given before gets its group; one taken out is gone, and taking it out twice is no fault', () => {
  const more = changed(yaml, ['limits', 'dollars'], 5000);
  expect(more.startsWith(yaml)).toBe(true);
  expect(more).toContain('limits:\n  dollars: 5000\n');
  const less = changed(yaml, ['applicant', 'step2ck'], null);
  expect(less).not.toContain('241');
  expect(changed(less, ['applicant', 'step2ck'], null)).toBe(less);
  expect(changed(less, ['limits', 'dollars'], null)).toBe(less);
});

test('JSON stays JSON', () => {
  const next = changed('{"season":2028,"applicant":{"step2ck":241}}', ['applicant', 'step2ck'], 251);
  expect(JSON.parse(next)).toEqual({ season: 2028, applicant: { step2ck: 251 } });
});

test('an answer below one that is no group is refused with its place', () => {
  const made = withAnswer(yaml, 'me.yaml', ['goal', 'step2ck'], 1);
  expect(made).toMatchObject({ ok: false, error: [{ code: 'not-a-group', where: 'me.yaml goal' }] });
});

test('no field name reaches a prototype', () => {
  changed('{"season":2028}', ['__proto__', 'polluted'], 1);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
