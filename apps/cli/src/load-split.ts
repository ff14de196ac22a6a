import { readFile } from 'node:fs/promises';
import { parseSplit, type FiguresSplit } from '@matchwright/market';
import { issueLine } from '@matchwright/almanac';

/** The split of published figures beside the program. Throws when it is damaged. */
export async function loadSplit(): Promise<FiguresSplit> {
  const path = new URL('../../../data/market/figures-split.json', import.meta.url);
  const split = parseSplit(await readFile(path, 'utf8'));
  if (split.ok) return split.value;
  throw new Error(split.error.map(issueLine).join('\n'));
}
