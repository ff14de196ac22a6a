import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseEnsemble } from '@matchwright/market';
import { loadSetup } from '@matchwright/runner';
import { nodeRunner } from '@matchwright/runner/node';
import type { MarketTools } from './commands/market.js';
import { issueLine } from '@matchwright/almanac';

const shipped = new URL('../../../data/', import.meta.url);

/** Runs some work with the fitted ensemble and a pool of workers, and closes the pool whatever happens. */
export async function withMarket<T>(
  work: (tools: MarketTools) => Promise<T>,
  folder: URL = shipped,
): Promise<T> {
  const read = (path: string): Promise<string> => readFile(new URL(path, folder), 'utf8');
  const { setup } = await loadSetup(read);
  const ensemble = parseEnsemble(await read('market/ensemble.json'));
  if (!ensemble.ok) throw new Error(ensemble.error.map(issueLine).join('\n'));
  const runner = nodeRunner(setup, availableParallelism());
  try {
    return await work({ setup, ensemble: ensemble.value, runner });
  } finally {
    await runner.close();
  }
}
