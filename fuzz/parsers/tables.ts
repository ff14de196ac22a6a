import { unzipSync, zipSync } from 'fflate';
import { ok } from '@matchwright/almanac';
import { csvToTable, planToXlsx, tableFromFile } from '@matchwright/exchange';
import { guessColumnUses, readOwnRows } from '@matchwright/season';
import { planFixture } from '../../packages/exchange/test-data/fixture.js';
import { fileOf, textOf, type Parser } from '../parser.js';

const workbook = await planToXlsx(planFixture());

export const tableFileParser: Parser = {
  name: 'table-file',
  // packed, and as plain bytes in the archive, so that a change hits the text of a sheet
  good: [workbook, zipSync(unzipSync(workbook), { level: 0 }), fileOf('Program;Note\r\nA;"x; y"\r\n')],
  share: 0.5,
  read: (bytes) => tableFromFile(bytes, 'mine.xlsx'),
};

const named = [
  {
    id: '4160400001',
    specialty: 'IR',
    name: 'Lakeside Program',
    city: 'Springfield',
    state: 'AL',
    codes: ['1999416C0'],
  },
  { id: '4200400002', specialty: 'DR', name: 'Riverside Program', city: 'Salem', state: 'OR', codes: [] },
];
const ownTable =
  'Program,Accepts IMG,Visa,Comments,Teaching\nLakeside,yes,"J-1; H-1B",kind,4/5\n4200400002,,,,5\n';

export const ownTableParser: Parser = {
  name: 'own-table',
  good: [fileOf(ownTable), fileOf(ownTable.replaceAll(',', '\t'))],
  share: 0.5,
  read: (bytes) => {
    const table = csvToTable(textOf(bytes), 'mine.csv');
    if (!table.ok) return table;
    const uses = guessColumnUses(table.value.heads, [{ id: 'teaching', name: 'Teaching' }]);
    return ok(readOwnRows(table.value, uses, named));
  },
};
