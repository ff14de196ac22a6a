import { collections } from '@matchwright/dossier';
import { assert, property, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from '../../../dossier/test-support/any-content.js';
import { planFixture } from '../../test-data/fixture.js';
import { readProject } from './read-project.js';
import { adviserParts, coupleParts, replacedBy, sharedContent, shareParts } from './share.js';
import { writeProject } from './write-project.js';

const plan = planFixture();
const options = { seed: 21, numRuns: 60 };
const head = { savedAt: '2027-01-01T00:00:00Z', app: 'test' };

test('an adviser gets no notebook, no people and no red flags unless the person says so', () => {
  assert(
    property(anyContent(), (content) => {
      const { records, profile } = sharedContent({ ...content, plan }, adviserParts);
      expect(records.caseNotes).toEqual([]);
      expect(records.people).toEqual([]);
      for (const { culture, firstDay, thanked } of records.rotations) {
        expect([culture.redFlags, firstDay.contact, thanked]).toEqual(['', '', []]);
      }
      for (const { redFlags } of records.interviews) expect(redFlags).toBe('');
      expect(profile).toEqual(content.profile);
      expect(records.letters).toEqual(content.records.letters);
    }),
    options,
  );
});

test('a partner gets the lists and nothing else', () => {
  assert(
    property(anyContent(), (content) => {
      const shared = sharedContent({ ...content, plan }, coupleParts);
      const filled = collections.filter((name) => shared.records[name].length > 0);
      expect(shared).toMatchObject({ profile: null, plan: null });
      for (const name of filled) expect(['rankLists', 'supplementalLists']).toContain(name);
    }),
    options,
  );
});

test('with all parts everything but outcomes and views is in, and every file can be read', () => {
  assert(
    property(anyContent(), subarray([...shareParts]), (content, parts) => {
      const whole = sharedContent({ ...content, plan }, shareParts);
      expect(whole).toEqual({
        profile: content.profile,
        plan,
        records: { ...content.records, outcomes: [], savedViews: [] },
        leftOut: [],
      });
      const some = sharedContent({ ...content, plan }, parts);
      const read = readProject(writeProject({ ...head, ...some }));
      expect(read.ok && read.value).toMatchObject(some);
    }),
    options,
  );
});

test('a file with parts left out never takes those parts away from the one who opens it', () => {
  assert(
    property(anyContent(), anyContent(), (mine, theirs) => {
      const file = sharedContent({ ...theirs, plan }, adviserParts);
      const next = replacedBy(mine, file);
      expect(next.records.caseNotes).toEqual(mine.records.caseNotes);
      expect(next.records.people).toEqual(mine.records.people);
      expect(next.records.savedViews).toEqual(mine.records.savedViews);
      expect(next.records.letters).toEqual(theirs.records.letters);
      expect(replacedBy(mine, { ...theirs, leftOut: [] })).toEqual(theirs);
      const own = sharedContent({ ...mine, plan }, adviserParts);
      expect(replacedBy(mine, own)).toEqual(mine);
    }),
    options,
  );
});
