import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import { unzipSync } from 'fflate';
import { tooLarge } from './too-large.js';

/** Most packed files, and most bytes of one and of all when unpacked, as the archive itself states them. */
const mostParts = 200;
const mostBytesEach = 500_000;
const mostBytes = 4_000_000;

/**
 * Whether an archive may be unpacked: looked at in its directory, with nothing unpacked yet. What states too little is
 * cut at what it states, since a part below half a megabyte is unpacked into a place of that size.
 * Codes: `broken-xlsx`, `too-large`.
 */
export function checkedParts(bytes: Uint8Array, name: string): Result<readonly string[]> {
  const parts: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        parts.push({ name: part.name, size: part.originalSize });
        return false;
      },
    });
  } catch {
    return fail([brokenXlsx(name)]);
  }
  const large = parts.find(({ size }) => size > mostBytesEach);
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > mostParts)
    return fail([tooLarge(name, `${parts.length} parts`, `at most ${mostParts} parts`)]);
  if (large !== undefined || total > mostBytes) {
    const found = `${large?.size ?? total} bytes when unpacked`;
    return fail([tooLarge(name, found, `at most ${mostBytesEach} bytes a sheet, ${mostBytes} in all`)]);
  }
  return ok(parts.map((part) => part.name));
}

/** Said of a file that is no workbook, or not a whole one. */
export function brokenXlsx(name: string): Issue {
  return {
    code: 'broken-xlsx',
    where: name,
    expected: 'a whole workbook (.xlsx)',
    hint: 'Open it in the spreadsheet program and save its first sheet as CSV.',
  };
}
