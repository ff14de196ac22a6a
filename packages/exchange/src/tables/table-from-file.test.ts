import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { planFixture } from '../../test-data/fixture.js';
import { planToXlsx } from '../plan-to-xlsx.js';
import { tableFromFile } from './table-from-file.js';

const workbook = await planToXlsx(planFixture());
const parts = unzipSync(workbook);
const sheetName = Object.keys(parts).find((name) => name.endsWith('worksheets/sheet1.xml')) ?? '';

/** The workbook with its first sheet's XML changed. */
function altered(change: (xml: string) => string): Uint8Array {
  return zipSync({ ...parts, [sheetName]: strToU8(change(strFromU8(parts[sheetName] ?? new Uint8Array()))) });
}

async function codes(bytes: Uint8Array): Promise<string[]> {
  const read = await tableFromFile(bytes, 'mine.xlsx');
  return read.ok ? ['read'] : read.error.map(({ code, where }) => `${code} ${where}`);
}

test('a workbook is read as its first sheet, by its bytes and not by its name', async () => {
  const read = await tableFromFile(workbook, 'named-wrongly.csv');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { list } = planFixture();
  expect(read.value.rows).toHaveLength(list.length);
  expect(read.value.rows[0]?.join('|')).toContain(list[0]?.name ?? 'no program');
});

test('text is still read as a table, with semicolons or tabs too', async () => {
  const read = await tableFromFile(strToU8('\uFEFFProgram;Note\r\nA;"x; y"\r\n'), 'mine.csv');
  expect(read).toEqual({ ok: true, value: { heads: ['Program', 'Note'], rows: [['A', 'x; y']] } });
});

test('a bomb is refused by what its directory says, before it is unpacked', async () => {
  const bomb = zipSync({ ...parts, 'xl/worksheets/sheet9.xml': new Uint8Array(30_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await codes(bomb)).toEqual(['too-large mine.xlsx']);
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`xl/${i}.xml`, new Uint8Array(1)]));
  expect(await codes(zipSync({ ...parts, ...many }))).toEqual(['too-large mine.xlsx']);
});

test('a directory that states too little gets no more room than it states', async () => {
  const bomb = zipSync({ ...parts, [sheetName]: new Uint8Array(30_000_000).fill(32) }, { level: 9 });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  // the size that the central directory gives for each part: 24 bytes after its signature
  for (let i = 0; i + 28 < bomb.length; i += 1) {
    if (view.getUint32(i, true) === 0x02014b50 && view.getUint32(i + 24, true) > 500_000)
      view.setUint32(i + 24, 1000, true);
  }
  expect((await codes(bomb)).join()).toMatch(/^broken-xlsx|^no-rows/);
});

test('an address far out, or none, is refused with its place before rows are made up to it', async () => {
  expect(await codes(altered((xml) => xml.replace(/<row r="2"/, '<row r="999999999999"')))).toEqual([
    'too-large mine.xlsx, cell 999999999999',
  ]);
  expect(await codes(altered((xml) => xml.replace(/r="B2"/, 'r="XFD2"')))).toEqual([
    'too-large mine.xlsx, cell XFD2',
  ]);
  expect(await codes(altered((xml) => xml.replace(/r="B2"/, "r='&#88;2'")))).toEqual([
    'too-large mine.xlsx, cell &#88;2',
  ]);
});

test('a workbook that is cut short or not one is refused in words', async () => {
  expect(await codes(workbook.subarray(0, workbook.length - 40))).toEqual(['broken-xlsx mine.xlsx']);
  expect(await codes(zipSync({ 'a.txt': strToU8('hello') }))).toEqual(['broken-xlsx mine.xlsx']);
});
