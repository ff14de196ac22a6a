import { unzipSync, zipSync } from 'fflate';
import { planToXlsx, tableFromFile } from '@matchwright/exchange';
import { planFixture } from '../../packages/exchange/test-data/fixture.js';
import { fileOf, type Parser } from '../parser.js';

const workbook = await planToXlsx(planFixture());

export const tableFileParser: Parser = {
  name: 'table-file',
  // packed, and as plain bytes in the archive, so that a change hits the text of a sheet
  good: [workbook, zipSync(unzipSync(workbook), { level: 0 }), fileOf('Program;Note\r\nA;"x; y"\r\n')],
  share: 0.5,
  read: (bytes) => tableFromFile(bytes, 'mine.xlsx'),
};
