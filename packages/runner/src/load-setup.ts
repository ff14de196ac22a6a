import { almanacFiles, loadAlmanac, type Issue, type Result } from '@matchwright/almanac';
import { parsePriors, parseSplit, type FiguresSplit, type MarketSetup } from '@matchwright/market';
import { parseEffects } from '@matchwright/odds';

/** Reads one file of `data/` by its path inside that folder. */
export type ReadData = (path: string) => Promise<string>;

/** Everything that a season is played on, read from `data/`. Throws when a pack is damaged. */
export async function loadSetup(read: ReadData): Promise<{ setup: MarketSetup; split: FiguresSplit }> {
  const texts = await Promise.all(almanacFiles.map(read));
  const files = Object.fromEntries(almanacFiles.map((path, i) => [path, texts[i] ?? '']));
  return {
    setup: {
      almanac: must(loadAlmanac(files)),
      odds: must(parseEffects(await read('odds/effects.json'))),
      priors: must(parsePriors(await read('market/priors.json'))),
    },
    split: must(parseSplit(await read('market/figures-split.json'))),
  };
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.map(sentence).join('\n'));
}

function sentence({ where, expected }: Issue): string {
  return `${where}: expected ${expected}`;
}
