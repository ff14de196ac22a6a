import { expect, test } from 'vitest';
import { checkProfile, readProfile } from './read-profile.js';

const good = `applicant:
  kind: us-img
  citizenship: us
  graduationYear: 2027
  step2ck: 252
  homeSchool:
    class: international
    state: FL
goal: ir-first
`;

/** The issues of the good profile with one text put in the place of another. */
function issuesOf(from: string, to: string): readonly { where: string; [key: string]: unknown }[] {
  expect(good).toContain(from);
  const read = readProfile(good.replace(from, to), 'me.yaml');
  return read.ok ? [] : read.error;
}

test('a profile with only what is needed reads, with every default filled in', () => {
  const read = readProfile(good, 'me.yaml');
  expect(read.ok && read.value).toMatchObject({ season: 2028, seed: 1, limits: { rotations: 3 } });
});

test('JSON is read by the same door, tabs and all', () => {
  const read = readProfile(good, 'me.yaml');
  const json = JSON.stringify(read.ok && read.value, null, '\t');
  expect(readProfile(json, 'me.json')).toEqual(read);
});

test.each([
  [
    '  step2ck: 252',
    '  step2kc: 252',
    'me.yaml:5:3 applicant.step2kc',
    'unknown field',
    'did you mean step2ck?',
  ],
  ['252', '400', 'me.yaml:5:12 applicant.step2ck', '400', 'a whole number from 180 to 300'],
  ['252', '252.5', 'me.yaml:5:12 applicant.step2ck', '252.5', 'a whole number from 180 to 300'],
  ['252', '"252"', 'me.yaml:5:12 applicant.step2ck', '"252"', 'a whole number from 180 to 300'],
  ['2027', '1899', 'me.yaml:4:19 applicant.graduationYear', '1899', 'a whole number from 2000 to 2035'],
  ['2027', '1999', 'me.yaml:4:19 applicant.graduationYear', '1999', 'a whole number from 2000 to 2035'],
  ['2027', '2030', 'me.yaml:4:19 applicant.graduationYear', '2030', 'a year from 2000 to 2028'],
  ['FL', 'Florda', 'me.yaml:8:12 applicant.homeSchool.state', '"Florda"', 'did you mean FL?'],
  ['FL', 'fl', 'me.yaml:8:12 applicant.homeSchool.state', '"fl"', 'did you mean FL?'],
  ['FL', 'FX', 'me.yaml:8:12 applicant.homeSchool.state', '"FX"', 'two-letter postal code'],
  ['us-img', 'usimg', 'me.yaml:2:9 applicant.kind', '"usimg"', 'did you mean us-img?'],
  ['citizenship: us', 'citizenship: other', 'me.yaml:3:16 applicant.citizenship', '"other"', 'us, because'],
  [
    'kind: us-img',
    'kind: md-senior',
    'me.yaml:7:12 applicant.homeSchool.class',
    '"international"',
    'lcme, because',
  ],
  ['goal: ir-first', 'label: x', 'me.yaml:1:1 goal', 'missing', 'one of ir-first, dr-first, any-radiology'],
  ['goal: ir-first', 'goal: ir-first\ngoal: dr-first', 'me.yaml:10:1', 'unique', 'YAML or JSON'],
  ['goal: ir-first', 'goal: [ir-first', 'me.yaml:10:1', 'Flow sequence', 'YAML or JSON'],
  [
    'goal: ir-first',
    'goal: ir-first\ntimeZone: America/NewYork',
    'me.yaml:10:11 timeZone',
    'NewYork',
    'America/New_York?',
  ],
  [
    'goal: ir-first',
    'goal: ir-first\nrotations: {unavailable: [{start: 2027-08-01, end: 2027-07-01}]}',
    'me.yaml:10:52 rotations.unavailable[0].end',
    '2027-07-01',
    'a date from 2027-08-01',
  ],
  [
    'goal: ir-first',
    'goal: ir-first\nchoices: {in: [{program: "1"}], out: ["1"]}',
    'me.yaml:10:39 choices.out[0]',
    '"1"',
    'a program that choices.in does not name',
  ],
])('%j written as %j is refused at its place', (from, to, where, found, told) => {
  const issues = issuesOf(from, to);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.where).toBe(where);
  expect(String(issues[0]?.['found'])).toContain(found);
  expect(`${String(issues[0]?.['expected'])} ${String(issues[0]?.['hint'])}`).toContain(told);
});

test('all problems are told at once, whatever their kind', () => {
  const bad = good
    .replace('252', '400')
    .replace('FL', 'XX')
    .replace('citizenship: us', 'citizenship: other')
    .replace('goal: ir-first', 'gaol: ir-first');
  const read = readProfile(bad, 'me.yaml');
  expect(read.ok ? [] : read.error.map(({ where }) => where.split(' ')[1]).toSorted()).toEqual([
    'applicant.citizenship',
    'applicant.homeSchool.state',
    'applicant.step2ck',
    'gaol',
    'goal',
  ]);
});

test.each([
  ['an empty file', ''],
  ['a list', '- a\n- b'],
  ['a word', 'hello'],
  ['two documents', `${good}---\n${good}`],
  ['an alias bomb', `a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]`],
  ['endless flow nesting', '['.repeat(100_000)],
  ['endless block nesting', '- '.repeat(50_000)],
  ['a file too long', `label: ${'x'.repeat(300_000)}`],
  ['bytes that are no text', '\u0000\u0001\u0002'],
  ['a prototype key', `${good}__proto__: {polluted: true}`],
])('%s is refused as a value, never by throwing', (_, text) => {
  const read = readProfile(text, 'me.yaml');
  expect(read.ok).toBe(false);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  for (const issue of read.ok ? [] : read.error) expect(issue.where).toMatch(/^me\.yaml/);
});

test('plain data from a form is checked the same way, with paths for places', () => {
  const read = checkProfile({ goal: 'ir-frst' });
  expect(read.ok ? [] : read.error.map(({ where }) => where)).toEqual(['applicant', 'goal']);
});
