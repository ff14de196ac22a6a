import { assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { anyContent } from '../../test-support/any-content.js';
import { compareContent, isSame, mergeContent, noRecords } from './index.js';

const options = { seed: 31, numRuns: 60 };
const either = constantFrom('mine' as const, 'theirs' as const);

test('merging takes nothing away from either side, and changes nothing of the preferred one', () => {
  assert(
    property(anyContent(), anyContent(), either, (mine, theirs, prefer) => {
      const merged = mergeContent(mine, theirs, prefer);
      for (const side of [mine, theirs]) {
        const { profile, records } = compareContent(side, merged);
        expect(profile).not.toBe('removed');
        expect(records.flatMap(({ removed }) => removed)).toEqual([]);
      }
      const kept = compareContent(prefer === 'mine' ? mine : theirs, merged);
      expect(kept.records.flatMap(({ changed }) => changed)).toEqual([]);
    }),
    options,
  );
});

test('merging with oneself or with nothing changes nothing', () => {
  assert(
    property(anyContent(), either, (content, prefer) => {
      const nothing = { profile: null, records: noRecords() };
      expect(isSame(compareContent(content, mergeContent(content, content, prefer)))).toBe(true);
      expect(isSame(compareContent(content, mergeContent(content, nothing, prefer)))).toBe(true);
      expect(isSame(compareContent(content, mergeContent(nothing, content, prefer)))).toBe(true);
    }),
    options,
  );
});
