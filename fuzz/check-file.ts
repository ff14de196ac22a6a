import type { Issue } from '@matchwright/almanac';
import type { Parser } from './parser.js';

/** Longest time for one file, in seconds of this process's own work: other programs on the machine do not count. */
const mostSeconds = 2;
/** Longest part of a message: a file must not be quoted whole. */
const longestPart = 2000;
/** Most messages about one file. */
const mostIssues = 2000;

/** What became of a file. */
type Outcome = { readonly isTaken: boolean; readonly seconds: number };

/**
 * Reads one file and throws where the reader failed it: by an exception, by taking too long, by a refusal without
 * place or words, by leaving a trace in the prototypes that everything shares, or by giving an object with another one.
 */
export async function checkFile(parser: Parser, bytes: Uint8Array): Promise<Outcome> {
  const before = shared();
  const start = process.cpuUsage();
  const read = await parser.read(bytes);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  if (seconds > mostSeconds) throw new Error(`took ${seconds.toFixed(1)} s for ${bytes.length} bytes`);
  if (shared() !== before) throw new Error('something was added to a prototype that everything shares');
  if (read.ok) checkPrototypes(read.value);
  else checkIssues(read.error);
  return { isTaken: read.ok, seconds };
}

function checkIssues(issues: readonly Issue[]): void {
  if (issues.length === 0) throw new Error('refused without a message');
  if (issues.length > mostIssues) throw new Error(`${issues.length} messages about one file`);
  for (const { code, where, expected, found = '', hint = '' } of issues) {
    if (code === '' || where.trim() === '' || expected.trim() === '') {
      throw new Error(`a message without place or words: ${JSON.stringify({ code, where, expected })}`);
    }
    const longest = Math.max(...[where, expected, found, hint].map(({ length }) => length));
    if (longest > longestPart) throw new Error(`a message of ${longest} letters, code ${code}`);
  }
}

/** The names on the prototypes that a hostile file would like to add to. */
function shared(): string {
  return [Object, Array, String, Number, Function, Map, Set, Promise]
    .map(({ prototype }) => Reflect.ownKeys(prototype).length)
    .join();
}

const usual: ReadonlySet<unknown> = new Set(
  [Object, Array, Map, Set, Date, Uint8Array, Float64Array].map(({ prototype }) => prototype),
);

function checkPrototypes(value: unknown): void {
  const left: unknown[] = [value];
  for (let seen = 0; left.length > 0 && seen < 20_000; seen += 1) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue;
    const prototype: unknown = Object.getPrototypeOf(next);
    if (prototype !== null && !usual.has(prototype)) {
      throw new Error(`an object with a prototype of its own: ${Object.keys(Object(prototype)).join()}`);
    }
    left.push(...Object.values(next).slice(0, 500));
  }
}
