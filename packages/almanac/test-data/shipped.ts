import { readFileSync } from 'node:fs';
import { almanacFiles, loadAlmanac, type Almanac } from '../src/index.js';

/** The text of every shipped pack, by its path inside `data/`. */
export function shippedFiles(): Record<string, string> {
  const data = new URL('../../../data/', import.meta.url);
  return Object.fromEntries(almanacFiles.map((file) => [file, readFileSync(new URL(file, data), 'utf8')]));
}

/** The shipped packs, loaded; throws with every issue where they are wrong. */
export function shippedAlmanac(): Almanac {
  const result = loadAlmanac(shippedFiles());
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2));
  return result.value;
}
