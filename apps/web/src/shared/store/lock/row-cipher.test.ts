import { assert, integer, jsonValue, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { fromBytes, toBytes } from './packed-value.js';
import { rowCipher } from './row-cipher.js';
import { blindRecordKey, openRow, sealRow } from './sealed-rows.js';

const key = new Uint8Array(32).fill(7);
const cipher = rowCipher(key);
const value = { learned: 'quetzal', data: new Uint8Array([1, 2, 3]) };
const sealed = cipher.seal('records a', value);

test('any value that a row holds comes back equal: texts, lists, bytes and odd numbers inside', () => {
  assert(
    property(jsonValue(), uint8Array(), (json, bytes) => {
      const odd = [Number.NaN, Infinity, -Infinity, -0];
      const row = { json, bytes, odd, deep: { list: [{ bytes }] } };
      expect(fromBytes(toBytes(row))).toEqual(row);
    }),
    { seed: 13, numRuns: 200 },
  );
});

test('a name that reaches a prototype is a name like others', () => {
  const row: unknown = JSON.parse('{"__proto__":{"n":1},"constructor":2}');
  expect(JSON.stringify(fromBytes(toBytes({ row, at: new Uint8Array([1]) })))).toContain('"constructor":2');
  expect(Reflect.get({}, 'n')).toBeUndefined();
});

test('a sealed value opens in its place alone, and shows nothing', () => {
  expect(cipher.open('records a', sealed)).toEqual({ ok: true, value });
  expect(cipher.open('records b', sealed)).toEqual({ ok: false, fault: 'altered' });
  expect(rowCipher(new Uint8Array(32)).open('records a', sealed)).toEqual({ ok: false, fault: 'altered' });
  expect(Buffer.from(sealed).toString('latin1')).not.toContain('quetzal');
  expect(cipher.seal('records a', value)).not.toEqual(sealed);
});

test('every byte counts: any one altered is refused, any end cut off is called cut', () => {
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = sealed.slice();
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(cipher.open('records a', altered).ok, `byte ${at}`).toBe(false);
    expect(cipher.open('records a', sealed.slice(0, at))).toEqual({ ok: false, fault: 'cut' });
  }
  assert(
    property(integer({ min: 29, max: sealed.length - 1 }), integer({ min: 1, max: 255 }), (at, by) => {
      const altered = sealed.slice();
      altered[at] = (altered[at] ?? 0) ^ by;
      expect(cipher.open('records a', altered)).toEqual({ ok: false, fault: 'altered' });
    }),
    { seed: 14, numRuns: 300 },
  );
});

test('a record under the lock keeps its collection in sight and nothing else', () => {
  const row = {
    collection: 'applications',
    id: '4160400001',
    group: 'IR',
    stamp: 'x',
    record: { id: '4160400001' },
  };
  const stored = sealRow('records', row, cipher);
  expect(Object.keys(stored).toSorted()).toEqual(['collection', 'group', 'id', 'sealed']);
  expect([stored['collection'], stored['id']]).toEqual(
    blindRecordKey(['applications', '4160400001'], cipher),
  );
  expect(`${String(stored['id'])} ${String(stored['group'])}`).toMatch(/^[0-9a-f]{32} [0-9a-f]{32}$/);
  expect(openRow('records', stored, cipher)).toEqual(row);
  expect(openRow('records', row, cipher), 'a plain row is given as it is').toBe(row);
  expect(() => openRow('records', { ...stored, id: 'other' }, cipher)).toThrow('altered');
  expect(() => openRow('records', stored, null)).toThrow('altered');
});

test('the key that the database gives a row after it was sealed is that of the opened row', () => {
  const stored = { ...sealRow('changes', { undone: false, joins: null }, cipher), seq: 12 };
  expect(openRow('changes', stored, cipher)).toEqual({ undone: false, joins: null, seq: 12 });
});
