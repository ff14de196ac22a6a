import { expect, test } from 'vitest';
import { csvToTable } from './csv-to-table.js';

test('tables by comma, semicolon and tab are read, with quotes and a mark of byte order', () => {
  for (const mark of [',', ';', '\t']) {
    const table = csvToTable(`\uFEFFName${mark}Day\r\n"A ${mark} B"${mark}2027-10-01\r\n\r\n`, 'a.csv');
    expect(table).toEqual({
      ok: true,
      value: { heads: ['Name', 'Day'], rows: [[`A ${mark} B`, '2027-10-01']] },
    });
  }
});

test.each([
  ['Name,Day\n', 'no-rows'],
  ['Name,Day\n"open,1\n', 'broken-csv'],
  [`Name\n${'a\n'.repeat(2001)}`, 'too-large'],
])('a table that cannot be used is refused with its place: %j', (text, code) => {
  const table = csvToTable(text.slice(0, 9000), 'a.csv');
  expect(table.ok ? [] : table.error.map((issue) => issue.code)).toEqual([code]);
});
