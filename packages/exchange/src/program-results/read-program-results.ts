import { brief, fail, ok, type Result, type UserFact } from '@matchwright/almanac';

/** Positions of one track in one season, as the NRMP's "Program Results" tell them. */
export type TrackResult = { readonly season: number; readonly quota: number; readonly filled: number };

/** One track of a pasted page. */
export type ProgramResultsRow = {
  /** NRMP program code, for example `1018416C0`. */
  readonly code: string;
  readonly results: readonly TrackResult[];
  /** The line that it was read from, cut short. */
  readonly line: string;
};

/** What a pasted page says, and the lines with a code whose numbers cannot be told apart. */
export type ProgramResults = {
  readonly rows: readonly ProgramResultsRow[];
  readonly unclear: readonly string[];
};

const mostCharacters = 2_000_000;
const mostRows = 12_000;
const mostSeasons = 10;
const mostPositions = 300;
const code = /\b(\d{7}[ACPRM]\d)\b/u;

/**
 * Reads text that was copied from the NRMP's "Program Results" (a PDF of tables: institution, city, specialty, program
 * code, then a quota and a number matched for each of five years). The years are taken from the heads; a page without
 * them goes by those of the page before. A copied table has lost its empty cells: a line is read only when every year
 * has both of its numbers, and no more are matched than there are positions. Other lines are told as unclear, never
 * guessed. Codes: `too-large`, `no-years`, `no-rows`.
 */
export function readProgramResults(text: string, name: string): Result<ProgramResults> {
  if (text.length > mostCharacters)
    return refused('too-large', name, `at most ${mostCharacters} characters`, `${text.length} characters`);
  const rows = new Map<string, ProgramResultsRow>();
  const unclear: string[] = [];
  let years: readonly number[] = [];
  let head = '';
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const at = code.exec(line);
    if (at?.[1] === undefined) {
      // a head may be broken over lines: its years are gathered until the first code
      head = head.length > 2000 ? line.slice(0, 2000) : `${head} ${line.slice(0, 2000)}`;
      continue;
    }
    const found = yearsOf(head);
    if (found.length > 0) years = found;
    head = '';
    const results = resultsOf(line.slice(at.index + at[1].length, at.index + 400), years);
    if (results === null) unclear.push(brief(line.trim()));
    else rows.set(at[1], { code: at[1], results, line: brief(line.trim()) });
    if (rows.size + unclear.length > mostRows)
      return refused('too-large', name, `at most ${mostRows} lines with a program code`);
  }
  if (rows.size === 0 && unclear.length === 0)
    return refused('no-rows', name, 'lines with an NRMP program code, such as 1018416C0');
  if (years.length === 0)
    return refused(
      'no-years',
      name,
      'the heads of the table with its years, copied too',
      undefined,
      headsHint,
    );
  return ok({ rows: [...rows.values()], unclear });
}

const headsHint = 'Copy the whole page, from the line that names the years.';

/** Years right before a quota or a number matched: those of a title ("Program Results 2022-2026") stand elsewhere. */
const columnYears = /((?:\b20[0-4]\d\s+){1,20})(?:quota|matched|filled)/giu;

/** The years that a head gives to its columns, each once, in the order of the columns. */
function yearsOf(head: string): number[] {
  const told = [...head.matchAll(columnYears)].flatMap(([, run = '']) =>
    run.trim().split(/\s+/u).map(Number),
  );
  const columns = [...new Set(told)];
  return columns.length > mostSeasons ? [] : columns;
}

/** The pairs of numbers behind the code; null when they do not fit the years. */
function resultsOf(rest: string, years: readonly number[]): TrackResult[] | null {
  const cells = rest.split(/[\s|,;]+/u).filter((cell) => cell !== '');
  const numbers = cells.map((cell) => (/^\d{1,3}$/u.test(cell) ? Number(cell) : null));
  if (years.length === 0 || numbers.length !== 2 * years.length) return null;
  const results: TrackResult[] = [];
  for (const [i, season] of years.entries()) {
    const [quota, filled] = [numbers[2 * i], numbers[2 * i + 1]];
    if (quota === null || quota === undefined || filled === null || filled === undefined) return null;
    if (filled > quota || quota > mostPositions) return null;
    // a track without positions in a season was not offered then
    if (quota > 0) results.push({ season, quota, filled });
  }
  return results;
}

/** What a page says about known tracks as facts of the person's own, one for each track and season. */
export function programResultFacts(
  { rows }: ProgramResults,
  known: ReadonlySet<string>,
  said: { readonly source: string; readonly on: string },
): UserFact[] {
  return rows
    .filter(({ code: track }) => known.has(track))
    .flatMap(({ code: about, results }) =>
      results.map(({ season, quota, filled }) => ({
        about,
        name: `results_${season}`,
        value: `${filled} of ${quota}`,
        source: said.source,
        readOn: said.on,
      })),
    );
}

function refused(
  issueCode: string,
  where: string,
  expected: string,
  found?: string,
  hint?: string,
): Result<never> {
  return fail([
    {
      code: issueCode,
      where,
      expected,
      ...(found === undefined ? {} : { found }),
      ...(hint === undefined ? {} : { hint }),
    },
  ]);
}
