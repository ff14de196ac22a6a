import { fail, type Almanac, type Result } from '@matchwright/almanac';
import { readProfile, type Profile } from '@matchwright/dossier';
import { readInput } from './read-input.js';
import type { Terminal } from './terminal.js';

/** Reads the profile that a command line names and checks it against the packs. */
export async function readProfileFile(
  path: string,
  almanac: Almanac,
  terminal: Terminal,
): Promise<Result<Profile>> {
  const input = await readInput(path, terminal);
  return input.ok ? readProfile(input.value.text, input.value.name, almanac) : fail(input.error);
}
