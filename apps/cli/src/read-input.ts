import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '@matchwright/almanac';
import type { Terminal } from './terminal.js';

/** Most bytes read from an input: a whole Main Match fits many times over. */
const maxBytes = 512 * 1024 * 1024;

/** The text of an input and the name it goes by in messages. */
export type Input = { readonly text: string; readonly name: string };

async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size <= maxBytes) return ok(await file.readFile());
    return fail([
      { code: 'too-long', where: path, found: `${size} bytes`, expected: `at most ${maxBytes} bytes` },
    ]);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return fail([{ code: 'unreadable', where: path, found, expected: 'a file that can be read' }]);
  }
}

/** Reads the input that a command line names: a file, or standard input for `-`. It must be UTF-8 text. */
export async function readInput(path: string, terminal: Terminal): Promise<Result<Input>> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = path === '-' ? ok(await terminal.stdin()) : await readBytes(path);
  if (!bytes.ok) return bytes;
  try {
    return ok({ name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value) });
  } catch {
    return fail([
      { code: 'not-text', where: name, found: 'bytes that are not UTF-8', expected: 'UTF-8 text' },
    ]);
  }
}
