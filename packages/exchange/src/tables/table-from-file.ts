import { fail, type Result } from '@matchwright/almanac';
import { csvToTable, tableOfRows, type CsvTable } from '../records/csv-to-table.js';
import { tooLarge } from './too-large.js';

const mostBytes = 4_000_000;

/**
 * A table of somebody's own from a file: a workbook's first sheet (XLSX, told by its first bytes), or CSV, semicolon- or
 * tab-separated text. The first row names the columns. Nothing in it is run or believed. Codes: those of `csvToTable`,
 * and `broken-xlsx`.
 */
export async function tableFromFile(bytes: Uint8Array, name: string): Promise<Result<CsvTable>> {
  if (bytes.length > mostBytes)
    return fail([tooLarge(name, `${bytes.length} bytes`, `at most ${mostBytes} bytes`)]);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return csvToTable(new TextDecoder().decode(bytes), name);
  const { readXlsx } = await import('./read-xlsx.js');
  const rows = await readXlsx(bytes, name);
  return rows.ok
    ? tableOfRows(
        rows.value.filter((row) => row.some((cell) => cell.trim() !== '')),
        name,
      )
    : rows;
}
