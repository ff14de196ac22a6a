import { expect, test } from 'vitest';
import { shippedAlmanac, shippedFiles } from '../../test-data/shipped.js';
import { parseAlmanac } from '../parse-almanac.js';
import type { Issue } from '../result.js';
import { loadAlmanac } from './load-almanac.js';

const files = shippedFiles();

function issuesOf(changes: Record<string, (text: string) => string>): readonly Issue[] {
  const changed = Object.entries(changes).map(([file, change]) => [file, change(files[file] ?? '')]);
  const result = loadAlmanac({ ...files, ...Object.fromEntries(changed) });
  return result.ok ? [] : result.error;
}

/** Replaces the cell of a CSV whose cells hold no commas before it; rows count the header as row 1. */
function setCell(row: number, column: string, value: string): (csv: string) => string {
  return (csv) => {
    const lines = csv.split('\n');
    const at = (lines[0] ?? '').split(',').indexOf(column);
    const cells = (lines[row - 1] ?? '').split(',');
    cells[at] = value;
    lines[row - 1] = cells.join(',');
    return lines.join('\n');
  };
}

test('all problems of all packs are told at once, each with file, row and column', () => {
  const issues = issuesOf({
    'programs/tracks.csv': (csv) => setCell(5, 'quota_2025', 'two')(setCell(3, 'state', 'ZZ')(csv)),
    'programs/pgy1-tracks.csv': setCell(4, 'filled_2025', '99'),
    'hosts/visiting-policies.csv': setCell(2, 'hosts_ir', 'perhaps'),
    'seasons/2027.json': (json) => json.replace('"gold": 6', '"gold": "six"'),
  });
  expect(issues.map((i) => i.where)).toEqual([
    'programs/tracks.csv, row 3, column state',
    'programs/tracks.csv, row 5, column quota_2025',
    'hosts/visiting-policies.csv, row 2, column hosts_ir',
    'programs/pgy1-tracks.csv, row 4, column filled_2025',
    'seasons/2027.json, $.signalPools[0].gold',
  ]);
  expect(issues.map((i) => i.found)).toEqual(['ZZ', 'two', 'perhaps', '99', '"six"']);
  expect(issues[1]?.expected).toBe('a whole number');
});

test('a misspelt column is named with the nearest right one', () => {
  const issues = issuesOf({ 'programs/tracks.csv': (csv) => csv.replace('quota_2024', 'qouta_2024') });
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'unknown-column',
      found: 'qouta_2024',
      hint: 'did you mean quota_2024?',
    }),
  );
});

test('a missing file, a broken JSON and a repeated id are refused', () => {
  const { 'rules/guide.json': _, ...rest } = files;
  expect(loadAlmanac(rest)).toMatchObject({
    ok: false,
    error: [{ code: 'missing-file', where: 'rules/guide.json' }],
  });
  expect(issuesOf({ 'rules/field.json': (json) => json.slice(0, -10) })[0]).toMatchObject({
    code: 'broken-json',
  });
  const first = files['programs/tracks.csv']?.split('\n')[1] ?? '';
  expect(issuesOf({ 'programs/tracks.csv': (csv) => `${csv}${first}\n` })).toContainEqual(
    expect.objectContaining({ code: 'duplicate', where: 'programs/tracks.csv, row 424, column code' }),
  );
});

test('a pack of another schema version is refused', () => {
  const issues = issuesOf({ 'hosts/pack.json': (json) => json.replace('1', '2') });
  expect(issues).toEqual([
    expect.objectContaining({ where: 'hosts/pack.json, $.schemaVersion', found: '2' }),
  ]);
});

test('a host joined to a program of another state, and a track joined to the wrong specialty, are refused', () => {
  expect(issuesOf({ 'hosts/visiting-policies.csv': setCell(2, 'program_ids', '4160400001') })).toContainEqual(
    expect.objectContaining({ code: 'program-elsewhere', found: '4160400001' }),
  );
  expect(issuesOf({ 'programs/tracks.csv': setCell(4, 'program_id', '4200111007') })).toContainEqual(
    expect.objectContaining({ code: 'wrong-join', where: 'programs/tracks.csv, row 4, column program_id' }),
  );
});

test('kinds that do not sum to the filled positions are refused', () => {
  const codes = issuesOf({ 'results/state-matches-2025.csv': setCell(2, 'us-img', '7') }).map((i) => i.code);
  expect(codes).toEqual(['sum']);
});

test('a further season is picked up by its file name alone', () => {
  const next = (files['seasons/2028.json'] ?? '').replace('"season": 2028', '"season": 2029');
  const result = loadAlmanac({ ...files, 'seasons/2029.json': next });
  expect(result.ok && result.value.seasons.map((s) => s.season)).toEqual([2026, 2027, 2028, 2029]);
  expect(loadAlmanac({ ...files, 'seasons/2030.json': next })).toMatchObject({
    ok: false,
    error: [{ code: 'wrong-season', where: 'seasons/2030.json, $.season' }],
  });
});

test('the compiled file reads back as the same almanac, and a damaged one says where', () => {
  const almanac = shippedAlmanac();
  const json: unknown = JSON.parse(JSON.stringify(almanac));
  expect(parseAlmanac(json)).toEqual({ ok: true, value: almanac });
  const damaged = { ...almanac, programs: [{ ...almanac.programs[0], state: 'XX' }] };
  expect(parseAlmanac(damaged)).toMatchObject({
    ok: false,
    error: [{ where: 'almanac.json, $.programs[0].state' }],
  });
});
