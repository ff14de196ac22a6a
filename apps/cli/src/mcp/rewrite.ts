import { fail, ok, type Result } from '@matchwright/almanac';
import { readInput, type Input } from '../read-input.js';
import { replaceFile } from '../replace-file.js';
import type { Terminal } from '../terminal.js';
import type { Said } from './answered.js';

/** What a change makes of the file's text; `text` null where it says so already and nothing is written. */
export type Rewritten = { readonly text: string | null; readonly said: Said };

/** Changes the file as a whole or not at all; changes wait for one another. */
export type Rewrite = (change: (input: Input) => Result<Rewritten>) => Promise<Result<Said>>;

/**
 * Changes of the one file. A file that somebody else changed meanwhile is left alone: what they wrote is never
 * overwritten with an older state.
 */
export function rewriteOf(path: string, terminal: Terminal): Rewrite {
  const once: Rewrite = async (change) => {
    const before = await readInput(path, terminal);
    if (!before.ok) return before;
    const changed = change(before.value);
    if (!changed.ok) return changed;
    const { text, said } = changed.value;
    if (text === null) return ok(said);
    const now = await readInput(path, terminal);
    if (!now.ok || now.value.text !== before.value.text)
      return fail([
        {
          code: 'changed-since',
          where: path,
          found: 'a file that was changed meanwhile',
          expected: 'the file as it was read; ask again',
        },
      ]);
    await replaceFile(path, text);
    return ok(said);
  };
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const next = last.then(() => once(change));
    last = next.catch(() => undefined);
    return next;
  };
}
