import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decodePack, parseEnsemble } from '@matchwright/market';
import { engineVersion } from '@matchwright/planner';
import { loadSetup } from '@matchwright/runner';
import type { SimulationGround } from '@matchwright/runner/node';

/** The packs that simulations stand on, and what tells them from others. */
export type Ground = SimulationGround & {
  /**
   * A digest of the packs, of the engine's version, and of that of the JavaScript engine, whose logarithms and
   * exponentials need not agree with another's in the last bit. Only workers with the same one share a run.
   */
  readonly madeWith: string;
};

const shipped = new URL('../../../../data/', import.meta.url);

/** Reads the packs. @throws Error when one is missing or damaged. */
export async function loadGround(folder: URL = shipped): Promise<Ground> {
  const digest = createHash('sha256').update(`${engineVersion} ${process.versions.v8}`);
  const texts = new Map<string, string>();
  const read = async (path: string): Promise<string> => {
    const text = await readFile(new URL(path, folder), 'utf8');
    texts.set(path, text);
    return text;
  };
  const { setup, split } = await loadSetup(read);
  const ensemble = parseEnsemble(await read('market/ensemble.json'));
  const bytes = await readFile(new URL('market/scenarios.bin', folder));
  const played = decodePack(bytes);
  if (!ensemble.ok || !played.ok)
    throw new Error('data/market is damaged: run npm run calibrate, then npm run market');
  // files are read side by side: their order must not matter
  for (const [path, text] of [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    digest.update(`\n${path}\n${text}`);
  digest.update(bytes);
  return {
    setup: { ...setup, played: played.value },
    split,
    ensemble: ensemble.value,
    madeWith: digest.digest('hex'),
  };
}
