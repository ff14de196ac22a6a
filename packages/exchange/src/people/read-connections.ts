import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import papaparse from 'papaparse';
import { mostPeople, tidy, type FoundPerson, type PeopleFile } from './found-person.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const header = /^\uFEFF?"?first name"?\s*[,;\t]/i;
/** LinkedIn writes notes above the table; a header further down than this is none. */
const mostNotes = 20;

/** Line of the table's header, from 0; -1 where the text is no list of connections. */
export function connectionsHeader(text: string): number {
  return text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/, mostNotes)
    .findIndex((line) => header.test(line));
}

/**
 * LinkedIn's `Connections.csv` ("Get a copy of your data"): First Name, Last Name, URL, Email Address, Company,
 * Position, Connected On. Columns are found by their names. A row without a name is skipped and told with its line.
 */
export function readConnections(text: string): Result<PeopleFile> {
  const at = connectionsHeader(text);
  const table = afterLines(text, at);
  const { data, meta } = papaparse.parse<Record<string, string | undefined>>(table, {
    header: true,
    preview: mostPeople + 1,
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  if (!(meta.fields ?? []).includes('last name')) return fail([noColumn]);
  if (data.length > mostPeople) return fail([tooMany]);
  const people: FoundPerson[] = [];
  const skipped: Issue[] = [];
  let line = at + 1;
  for (const row of data) {
    line += 1;
    const person = personOf(row, line);
    if (person !== null) people.push(person);
    else if (Object.values(row).some((cell) => typeof cell === 'string' && cell.trim() !== ''))
      skipped.push({
        code: 'no-name',
        where: `line ${line}`,
        expected: 'a first or a last name',
        hint: skippedHint,
      });
    // a cell may run over several lines
    line += Object.values(row).reduce((sum, cell) => sum + breaksIn(cell), 0);
  }
  return ok({ kind: 'linkedin', people, skipped });
}

const skippedHint = 'People who hid their profile have no name in the export. The line is left out.';
const noColumn: Issue = {
  code: 'no-column',
  where: 'the header',
  expected: 'a column "Last Name"',
  hint: 'Take Connections.csv from LinkedIn’s "Get a copy of your data" as it comes, not edited in a spreadsheet.',
};
const tooMany: Issue = {
  code: 'too-many',
  where: `line ${mostPeople + 2}`,
  expected: `at most ${mostPeople} people`,
  hint: 'Keep the rows you want in the file and take it in again.',
};

function afterLines(text: string, lines: number): string {
  const breaks = /\r\n|\r|\n/g;
  for (let i = 0; i < lines; i++) breaks.exec(text);
  return text.slice(breaks.lastIndex).replace(/^\uFEFF/, '');
}

/** Line breaks in a cell; what a header calls `__parsed_extra` is a list, not a text. */
function breaksIn(cell: unknown): number {
  return typeof cell === 'string' ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
}

function personOf(row: Record<string, string | undefined>, line: number): FoundPerson | null {
  const cell = (name: string): string => tidy(row[name] ?? '');
  const name = tidy(`${cell('first name')} ${cell('last name')}`);
  if (name === '') return null;
  return {
    line,
    name,
    organisation: cell('company'),
    title: cell('position'),
    email: tidy(row['email address'] ?? '', 254),
    phone: '',
    connectedOn: dayOf(cell('connected on')),
  };
}

/** "03 Oct 2026" as an ISO day; undefined where it is none. */
function dayOf(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) (\w{3})\w* (\d{4})$/.exec(text) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return undefined;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso;
}
