/** Words for bringing in a table or a page of one's own. */
export const bringIn = {
  title: 'Bring in what you have collected',
  text: 'A table of facts, ratings or notes by program, or pages of the NRMP’s “Program Results”. You see all of it before anything is kept.',
  start: 'Bring a table or a page in',
  choose: 'Choose a table',
  chooseHint: 'CSV, TSV or XLSX; its first row names the columns.',
  paste: 'Or paste it here',
  pasteHint:
    'Rows of a table, or pages copied from the “Program Results” PDF with the line that names the years.',
  read: 'Read it',
  again: 'Take another',
  empty: 'Paste something first.',
  refused: 'This could not be read. Nothing was changed.',
  issue: (where: string, found: string, expected: string): string =>
    `${where}: ${found === '' ? '' : `${found}; `}expected ${expected}.`,
  pasted: 'what you pasted',
  source: 'Where is it from?',
  sourceHint: 'It stands beside each fact, with the day.',
  sourceError: 'Say where it is from.',
  needsAnswers: 'Facts are kept with your answers. Answer the questions under Start first.',
  results: {
    found: (tracks: number, seasons: string): string =>
      tracks === 1
        ? `1 track that is known here, ${seasons}.`
        : `${tracks} tracks that are known here, ${seasons}.`,
    others: (count: number): string =>
      count === 1
        ? '1 line is of a track that is not kept here.'
        : `${count} lines are of tracks not kept here.`,
    unclear: (count: number): string =>
      count === 1
        ? '1 line has lost numbers and is left out:'
        : `${count} lines have lost numbers and are left out:`,
    none: 'No line is of a track that is known here.',
    note: 'They will stand with the places of each program. The plan’s chances stay as they are.',
    track: 'Track',
    filled: (filled: string): string => `${filled} filled`,
    more: (count: number): string => `and ${count} more`,
    keep: 'Keep these',
    kept: (count: number): string => `Kept the results of ${count} ${count === 1 ? 'track' : 'tracks'}`,
  },
  columns: {
    legend: 'What each column is for',
    nothing: 'Leave out',
    program: 'Program (name or code)',
    note: 'Note',
    fact: (name: string): string => `Fact: ${name}`,
    rating: (name: string): string => `Rating, 1 to 5: ${name}`,
    gut: 'gut feeling',
    blank: (at: number): string => `Column ${at}`,
  },
  rows: {
    found: (sure: number, unknown: number): string =>
      `${sure} ${sure === 1 ? 'row names' : 'rows name'} one program. ${unknown} ${unknown === 1 ? 'does' : 'do'} not.`,
    capped: (most: number): string =>
      `Only the first ${most} rows are read. Bring the rest in as another table.`,
    row: (row: number): string => `Row ${row}`,
    which: (text: string): string => `Which program is “${text}”?`,
    none: 'None: leave it out',
    unknown: 'No program is known by this. It is left out.',
    nothing: 'Nothing in the chosen columns.',
    fault: (column: string, found: string): string => `“${found}” in “${column}” is no rating from 1 to 5.`,
    noInterview: 'No interview is noted there, so its ratings are left out.',
    identity: 'The note may tell who a patient was. It is left out.',
    twice: 'This program stands in more than one row: the last one counts, and notes are added up.',
    note: 'Note',
    keep: 'Keep these',
    nothingToKeep: 'Nothing to keep yet: say what the columns are for.',
    kept: (count: number): string => `Kept ${count} ${count === 1 ? 'row' : 'rows'} of your table`,
  },
} as const;

export type EnglishBringIn = typeof bringIn;
