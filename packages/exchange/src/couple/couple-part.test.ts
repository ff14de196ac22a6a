import { expect, test } from 'vitest';
import { coupleListToCsv } from './couple-list-to-csv.js';
import { readCouplePart, writeCouplePart, type CouplePart } from './couple-part.js';

const part: CouplePart = {
  season: 2027,
  name: 'Sam',
  scenarios: 128,
  places: [
    {
      track: '1414416C0',
      points: 100,
      open: Uint8Array.from({ length: 128 }, (_, k) => (k % 3 === 0 ? 1 : 0)),
    },
    { track: '3153416A0', points: 55.5, open: new Uint8Array(128).fill(1) },
  ],
};

test('what was written is read back, season by season', () => {
  expect(readCouplePart(writeCouplePart(part))).toEqual({ ok: true, value: part });
});

test('the file holds the list, its worth and the seasons, and nothing of the person', () => {
  const file: unknown = JSON.parse(writeCouplePart(part));
  expect(Object.keys(file as object)).toEqual(['schema', 'season', 'name', 'scenarios', 'places']);
});

test('files that are something else, cut, or stuffed with more are refused with a reason', () => {
  const text = writeCouplePart(part);
  const wrong = (change: (file: Record<string, unknown>) => void): string[] => {
    const file = JSON.parse(text) as Record<string, unknown>;
    change(file);
    const read = readCouplePart(JSON.stringify(file));
    return read.ok ? [] : read.error.map(({ code, where }) => `${code} ${where}`);
  };
  expect(wrong((file) => (file['schema'] = 'matchwright.project/2'))).toEqual(['not-a-couple-part file']);
  expect(wrong((file) => (file['profile'] = {}))).toEqual(['wrong-value file']);
  expect(wrong((file) => (file['scenarios'] = 64))).toEqual(['wrong-value places.0.open']);
  expect(wrong((file) => (file['scenarios'] = 100))).toEqual(['wrong-value scenarios']);
  expect(wrong((file) => (file['places'] = [{ track: 'x', points: 500, open: '' }]))).toEqual([
    'wrong-value places.0.points',
  ]);
  expect(readCouplePart(text.slice(0, -40)).ok).toBe(false);
});

test('a couple’s list is written pair by pair, and names never run as formulas', () => {
  const text = coupleListToCsv(
    [
      { a: '1414416C0', b: '3153416A0' },
      { a: null, b: '3153416A0' },
    ],
    { a: 'me', b: '=1+1' },
  );
  expect(text.trim().split('\r\n')).toEqual([
    "rank,me,'=1+1",
    '1,1414416C0,3153416A0',
    '2,no match,3153416A0',
  ]);
});
