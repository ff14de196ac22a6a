import { readdir, readFile } from 'node:fs/promises';
import { almanacFiles, issueLine, loadAlmanac, type Almanac, type Result } from '@matchwright/almanac';
import { decodePack, type ScenarioPack } from '@matchwright/market';
import { parseEffects, type OddsPack } from '@matchwright/odds';

/** The shipped facts, effects and played seasons that commands work with. */
export type Packs = {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  /** Played seasons; null where none have been shipped or made yet. */
  readonly played: ScenarioPack | null;
};

const shipped = new URL('../../../data/', import.meta.url);

/** Reads one file of the shipped data as text, by its path inside `data/`. */
export function readData(path: string): Promise<string> {
  return readFile(new URL(path, shipped), 'utf8');
}

function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(
    `the data packs are damaged:\n${result.error.map((issue) => `  ${issueLine(issue)}`).join('\n')}`,
  );
}

async function readAlmanac(): Promise<Almanac> {
  const seasons = (await readdir(new URL('seasons/', shipped))).filter((name) => name.endsWith('.json'));
  const names = [...new Set([...almanacFiles, ...seasons.map((name) => `seasons/${name}`)])];
  const texts = await Promise.all(names.map(readData));
  return must(loadAlmanac(Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']))));
}

/** The played seasons beside the program, or null where none have been shipped or made yet. */
async function readPlayed(): Promise<ScenarioPack | null> {
  const bytes = await readFile(new URL('market/scenarios.bin', shipped)).catch(() => null);
  return bytes === null ? null : must(decodePack(bytes));
}

async function readOdds(): Promise<OddsPack> {
  return must(parseEffects(await readData('odds/effects.json')));
}

/**
 * Reads and checks the data packs that lie beside the program, further seasons included.
 * Throws when a pack is missing or damaged: that is never the fault of the input.
 */
export async function loadPacks(): Promise<Packs> {
  const [almanac, odds, played] = await Promise.all([readAlmanac(), readOdds(), readPlayed()]);
  return { almanac, odds, played };
}
