import type * as z from 'zod';
import type { SeasonResult } from '../program.js';
import type { Issue } from '../result.js';
import { integer, maybe } from './cells.js';
import { cell } from './table.js';

/** Seasons whose quota and fill the track tables hold. */
const resultSeasons = [2021, 2022, 2023, 2024, 2025] as const;

type ResultColumn = `${'quota' | 'filled'}_${(typeof resultSeasons)[number]}`;

const count = maybe(integer);

/** `quota_Y` and `filled_Y` for each season. Empty = not offered or not listed. */
export const resultColumns = {
  quota_2021: count,
  filled_2021: count,
  quota_2022: count,
  filled_2022: count,
  quota_2023: count,
  filled_2023: count,
  quota_2024: count,
  filled_2024: count,
  quota_2025: count,
  filled_2025: count,
} satisfies Record<ResultColumn, z.ZodType>;

/** The results of one track row by season; half-filled pairs and fills above the quota become issues. */
export function resultsOf(
  file: string,
  row: number,
  cells: Readonly<Record<ResultColumn, number | undefined>>,
  issues: Issue[],
): Record<number, SeasonResult> {
  const results: Record<number, SeasonResult> = {};
  for (const season of resultSeasons) {
    const quota = cells[`quota_${season}`];
    const filled = cells[`filled_${season}`];
    if (quota === undefined && filled === undefined) continue;
    const where = cell(file, row, `filled_${season}`);
    if (quota === undefined || filled === undefined)
      issues.push({ code: 'half-result', where, expected: 'both quota and filled, or neither' });
    else if (filled > quota)
      issues.push({
        code: 'overfilled',
        where,
        found: String(filled),
        expected: `at most the quota, ${quota}`,
      });
    else results[season] = { quota, filled };
  }
  return results;
}
