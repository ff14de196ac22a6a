import { readdir, readFile } from 'node:fs/promises';
import { almanacFiles, loadAlmanac, type Almanac, type Result } from '@matchwright/almanac';
import { parseEffects, type OddsPack } from '@matchwright/odds';
import { issueLine } from './outcome.js';

/** The shipped facts and effects that commands work with. */
export type Packs = { readonly almanac: Almanac; readonly odds: OddsPack };

const shipped = new URL('../../../data/', import.meta.url);

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(
    `the data packs are damaged:\n${result.error.map((issue) => `  ${issueLine(issue)}`).join('\n')}`,
  );
}

/**
 * Reads and checks the data packs that lie beside the program, further seasons included.
 * Throws when a pack is missing or damaged: that is never the fault of the input.
 */
export async function loadPacks(folder: URL = shipped): Promise<Packs> {
  const seasons = (await readdir(new URL('seasons/', folder))).filter((name) => name.endsWith('.json'));
  const names = [...new Set([...almanacFiles, ...seasons.map((name) => `seasons/${name}`)])];
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const effects = await readFile(new URL('odds/effects.json', folder), 'utf8');
  const files = Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
  return { almanac: must(loadAlmanac(files)), odds: must(parseEffects(effects)) };
}
