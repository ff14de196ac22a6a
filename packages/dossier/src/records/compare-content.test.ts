import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from '../../test-support/any-content.js';
import { applyChange, compareContent, editsBetween, isSame, noRecords, recordsSchema } from './index.js';

const person = { id: 'p', name: 'Dr. Able', role: 'faculty' } as const;
const records = recordsSchema.parse({ people: [person, { ...person, id: 'q', name: 'Dr. Baker' }] });

test('people are told by name: who is new, gone or other', () => {
  const after = recordsSchema.parse({
    people: [
      { ...person, phone: '1' },
      { ...person, id: 'r', name: 'Dr. Charlie' },
    ],
  });
  expect(compareContent({ profile: null, records }, { profile: null, records: after })).toEqual({
    profile: 'same',
    records: [
      { collection: 'people', added: ['Dr. Charlie'], removed: ['Dr. Baker'], changed: ['Dr. Able'] },
    ],
  });
});

test('each field of the profile that differs is told with both values', () => {
  assert(
    property(anyContent(0), ({ profile }) => {
      if (profile === null) return;
      const other = { ...profile, applicant: { ...profile.applicant, step2ck: 251 }, label: undefined };
      const { label: _, ...after } = other;
      expect(
        compareContent({ profile, records: noRecords() }, { profile: after, records: noRecords() }).profile,
      ).toEqual(
        expect.arrayContaining([
          { path: 'applicant.step2ck', before: 248, after: 251 },
          { path: 'label', before: profile.label, after: undefined },
        ]),
      );
    }),
    { seed: 4, numRuns: 20 },
  );
});

test('nothing differs exactly when no edit is needed, and the counts are those of the edits', () => {
  assert(
    property(anyContent(), anyContent(), (a, b) => {
      const difference = compareContent(a, b);
      const edits = editsBetween(a, b);
      expect(isSame(difference)).toBe(edits.length === 0);
      const counted = difference.records.reduce(
        (sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length,
        difference.profile === 'same' ? 0 : 1,
      );
      expect(counted).toBe(edits.length);
      const done = applyChange(a, { id: 'c', label: '', at: '', edits });
      expect(done.ok && isSame(compareContent(done.value, b))).toBe(true);
    }),
    { seed: 5, numRuns: 40 },
  );
});
