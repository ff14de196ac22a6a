import type { Almanac } from '@matchwright/almanac';
import { readProfile, type Profile } from '@matchwright/dossier';
import { decodePack, type ScenarioPack } from '@matchwright/market';
import { parseEffects, type OddsPack } from '@matchwright/odds';
import { readdirSync, readFileSync } from 'node:fs';
import { shippedAlmanac } from '../../almanac/test-data/shipped.js';

const root = new URL('../../../', import.meta.url);

/** Names of the shipped examples: synthetic people. */
export const exampleNames: readonly string[] = readdirSync(new URL('examples/', root)).filter((name) =>
  name.endsWith('.yaml'),
);

export function exampleProfile(name: string): Profile {
  const read = readProfile(readFileSync(new URL(`examples/${name}`, root), 'utf8'), name);
  if (!read.ok) throw new Error(`examples/${name} does not pass its own check`);
  return read.value;
}

/** The shipped facts, effects and played seasons. */
export function shippedPacks(): {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly pack: ScenarioPack;
} {
  const effects = parseEffects(readFileSync(new URL('data/odds/effects.json', root), 'utf8'));
  const played = decodePack(new Uint8Array(readFileSync(new URL('data/market/scenarios.bin', root))));
  if (!effects.ok || !played.ok) throw new Error('a shipped pack does not pass its own check');
  return { almanac: shippedAlmanac(), odds: effects.value, pack: played.value };
}
