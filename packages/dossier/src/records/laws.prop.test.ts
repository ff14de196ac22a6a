import { array, assert, property, record, type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { anyAct, anyContent, type Act } from '../../test-support/any-content.js';
import {
  applyChange,
  editsBetween,
  invert,
  noRecords,
  recordEdit,
  recordsSchema,
  sameRecord,
  type Change,
  type Content,
  type Edit,
} from './index.js';

const options = { seed: 91, numRuns: 60 };
const empty: Content = { profile: null, records: noRecords() };

function changeOf(edits: readonly Edit[]): Change {
  return { id: 'c', label: 'Did something', at: '2027-01-01T00:00:00Z', edits };
}

function made(content: Content, change: Change): Content {
  const done = applyChange(content, change);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

function editOf(content: Content, act: Act): Edit {
  if (act.collection === 'profile') {
    return { collection: 'profile', before: content.profile, after: act.profile };
  }
  const before = content.records[act.collection].find(({ id }) => id === act.id) ?? null;
  return recordEdit(act.collection, act.id, before, act.record);
}

/** Does the acts one after another, each batch as one change. */
function doAll(start: Content, batches: readonly (readonly Act[])[]): { end: Content; changes: Change[] } {
  let end = start;
  const changes: Change[] = [];
  for (const batch of batches) {
    let within = end;
    const edits: Edit[] = [];
    for (const act of batch) {
      const edit = editOf(within, act);
      within = made(within, changeOf([edit]));
      edits.push(edit);
    }
    const change = changeOf(edits);
    end = made(end, change);
    expect(sameRecord(end, within)).toBe(true);
    changes.push(change);
  }
  return { end, changes };
}

const doings: Arbitrary<{ start: Content; batches: Act[][] }> = record({
  start: anyContent(2),
  batches: array(array(anyAct(), { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
});

test('undoing everything gives the start, and doing all again gives the end', () => {
  assert(
    property(doings, ({ start, batches }) => {
      const { end, changes } = doAll(start, batches);
      let back = end;
      for (const change of changes.toReversed()) back = made(back, invert(change));
      expect(back).toEqual(start);
      let again = back;
      for (const change of changes) again = made(again, change);
      expect(again).toEqual(end);
    }),
    options,
  );
});

test('a change inverted twice is the change', () => {
  assert(
    property(doings, ({ start, batches }) => {
      for (const change of doAll(start, batches).changes) expect(invert(invert(change))).toEqual(change);
    }),
    options,
  );
});

test('a change is refused, and the place told, when a record is not as it found it', () => {
  assert(
    property(anyContent(2), anyContent(2), ({ records, profile }, other) => {
      const content = { records, profile };
      const edits = editsBetween(other, content);
      const fits = edits.every(({ before }, i) => {
        const { collection, ...edit } = edits[i] ?? { collection: 'profile', before: null };
        const id = 'id' in edit ? edit.id : '';
        const present =
          collection === 'profile' ? profile : (records[collection].find((each) => each.id === id) ?? null);
        return sameRecord(present, before);
      });
      const done = applyChange(content, changeOf(edits));
      expect(done.ok).toBe(fits);
      if (!done.ok) expect(done.error[0]).toMatchObject({ code: 'changed-since' });
    }),
    options,
  );
});

test('the edits between two contents lead from one to the other and back', () => {
  assert(
    property(anyContent(), anyContent(), (a, b) => {
      const change = changeOf(editsBetween(a, b));
      expect(made(a, change)).toEqual(b);
      expect(made(b, invert(change))).toEqual(a);
      expect(editsBetween(a, a)).toEqual([]);
    }),
    options,
  );
});

test('records written as JSON are read back the same', () => {
  assert(
    property(anyContent(), ({ records }) => {
      expect(recordsSchema.parse(JSON.parse(JSON.stringify(records)))).toEqual(records);
    }),
    options,
  );
});

test('records with the names of an object’s own machinery are refused', () => {
  for (const id of ['__proto__', 'constructor', 'prototype']) {
    expect(recordsSchema.safeParse({ criteria: [{ id, name: 'x', weight: 1, order: 0 }] }).success).toBe(
      false,
    );
  }
});

test('from nothing, what was put is there and what was taken away is not', () => {
  assert(
    property(array(anyAct(), { maxLength: 20 }), (acts) => {
      const { end } = doAll(
        empty,
        acts.map((act) => [act]),
      );
      for (const [i, act] of acts.entries()) {
        if (act.collection === 'profile') continue;
        const later = acts
          .slice(i + 1)
          .some((next) => next.collection === act.collection && 'id' in next && next.id === act.id);
        if (later) continue;
        const found = end.records[act.collection].find(({ id }) => id === act.id) ?? null;
        expect(found).toEqual(act.record);
      }
    }),
    options,
  );
});
