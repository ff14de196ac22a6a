import { readFileSync } from 'node:fs';
import { noRecords, recordsSchema } from '@matchwright/dossier';
import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from '../../../dossier/test-support/any-content.js';
import { planFixture, profileFixture } from '../../test-data/fixture.js';
import { projectChecksum } from './project-file.js';
import { readProject } from './read-project.js';
import { writeProject } from './write-project.js';

const content = {
  savedAt: '2026-11-23T12:00:00Z',
  app: '0.1.0',
  profile: profileFixture(),
  plan: planFixture(),
  records: recordsSchema.parse({ people: [{ id: 'p', name: 'Dr. Able', role: 'faculty' }] }),
};
const text = writeProject(content);

function codesOf(file: string): string[] {
  const read = readProject(file);
  return read.ok ? [] : read.error.map((issue) => issue.code);
}

/** The file with fields replaced and the checksum made right again, as a careful forger would. */
function forged(fields: Record<string, unknown>): string {
  const data: Record<string, unknown> = { ...JSON.parse(text), ...fields };
  const { checksum: _, ...rest } = data;
  return JSON.stringify({ ...rest, checksum: projectChecksum(rest) });
}

test('what was written is read back the same', () => {
  const read = readProject(text);
  expect(read.ok && read.value).toMatchObject(content);
});

test('preferences under program ids, which JSON reorders, do not break the checksum', () => {
  const preferences = { ...content.profile.preferences, programs: { b: 1, '4160400001': 2, '11': 3 } };
  const read = readProject(writeProject({ ...content, profile: { ...content.profile, preferences } }));
  expect(read.ok && read.value.profile?.preferences.programs).toEqual(preferences.programs);
});

test('a project without a plan, and one that an editor has indented anew, are read', () => {
  expect(codesOf(writeProject({ ...content, plan: null }))).toEqual([]);
  expect(codesOf(`\uFEFF${JSON.stringify(JSON.parse(text), null, 4)}`)).toEqual([]);
});

test('a changed value is told apart from broken JSON', () => {
  expect(codesOf(text.replace('"gold signal"', '').replace('"season": 2028', '"season": 2027'))).toEqual([
    'damaged',
  ]);
  expect(codesOf(text.slice(0, -20))).toEqual(['broken-json']);
});

test('a file of a newer version is refused with words, whatever else is in it', () => {
  const read = readProject(JSON.stringify({ schema: 'matchwright.project/3', other: {} }));
  expect(read).toMatchObject({
    ok: false,
    error: [{ code: 'newer-version', found: 'version 3', hint: expect.stringContaining('Update') }],
  });
});

test.each([
  ['[]', 'not-a-project'],
  ['null', 'not-a-project'],
  ['{}', 'not-a-project'],
  ['{"schema":"matchwright.profile/1"}', 'not-a-project'],
  ['', 'broken-json'],
  ['['.repeat(100_000), 'too-deep'],
  [`{"a":${'['.repeat(50)}${']'.repeat(50)}}`, 'too-deep'],
  [' '.repeat(40 * 1024 * 1024 + 1), 'too-large'],
  ['{"schema":"matchwright.project/1","__proto__":{"polluted":true}}', 'forbidden-name'],
  ['{"schema":"matchwright.project/1","a":[{"constructor":1}]}', 'forbidden-name'],
])('a bad file is refused with a code of its kind (%#)', (file, code) => {
  expect(codesOf(file)).toEqual([code]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('brackets inside strings are not nesting', () => {
  const label = '[{'.repeat(50);
  expect(codesOf(writeProject({ ...content, profile: { ...content.profile, label } }))).toEqual([]);
});

test('a file whose checksum fits is still checked field by field, and every problem is told', () => {
  const profile = { ...content.profile, season: 1999 };
  const read = readProject(forged({ profile, plan: { schema: 'nonsense' }, extra: 1 }));
  expect(read.ok).toBe(false);
  if (read.ok) return;
  const places = read.error.map((issue) => issue.where);
  expect(places).toEqual(expect.arrayContaining(['profile.season', 'plan.schema', 'file']));
});

test('a file cut or changed anywhere is never half read', () => {
  assert(
    property(integer({ min: 0, max: text.length - 2 }), (at) => {
      expect(readProject(text.slice(0, at)).ok).toBe(false);
      const replacement = text[at] === '7' ? '8' : '7';
      const changed = text.slice(0, at) + replacement + text.slice(at + 1);
      expect(readProject(changed).ok).toBe(false);
    }),
    { seed: 52, numRuns: 60 },
  );
});

test('whatever a person keeps is read back the same', () => {
  assert(
    property(anyContent(), ({ profile, records }) => {
      const read = readProject(writeProject({ ...content, profile, records }));
      expect(read.ok && { profile: read.value.profile, records: read.value.records }).toEqual({
        profile,
        records,
      });
    }),
    { seed: 61, numRuns: 60 },
  );
});

test('a file of version 1 is read: the same profile and plan, no records', () => {
  const old = readFileSync(new URL('../../test-data/project-version-1.json', import.meta.url), 'utf8');
  const read = readProject(old);
  const { profile, plan } = content;
  expect(read).toMatchObject({ ok: true, value: { profile, plan, records: noRecords(), leftOut: [] } });
  expect(codesOf(old.replace('"season": 2028', '"season": 2027'))).toEqual(['damaged']);
});

test('two records with one id are refused: one of them would win in silence', () => {
  const [person] = content.records.people;
  const read = readProject(forged({ records: { people: [person, person] } }));
  expect(read).toMatchObject({ ok: false, error: [{ code: 'twice', where: 'records.people.1' }] });
});

test('the checksum is SHA-256: the published digest of an empty object’s text', () => {
  expect(projectChecksum({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('a time that is no instant is the programmer’s mistake', () => {
  expect(() => writeProject({ ...content, savedAt: 'yesterday' })).toThrow(RangeError);
});
