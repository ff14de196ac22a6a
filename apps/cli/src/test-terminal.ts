import { run } from './run.js';
import type { Terminal } from './terminal.js';

/** What one command line did, as a person at a terminal sees it. */
export type Ran = { readonly exit: number; readonly out: string; readonly err: string };

/** A terminal for tests: nothing is shown, the clock stands still, `stdin` is what `-` reads. */
export function testTerminal(own: Partial<Terminal> = {}, stdin = ''): Terminal {
  return {
    out: () => {},
    err: () => {},
    errIsTty: false,
    columns: 100,
    env: {},
    stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    clock: () => 0,
    now: () => '2026-11-23T12:00:00Z',
    ...own,
  };
}

/** Runs a command line in this process with captured output; `stdin` is what `-` reads. */
export async function runCaptured(args: readonly string[], stdin = ''): Promise<Ran> {
  let out = '';
  let err = '';
  const captured: Partial<Terminal> = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const exit = await run(args, testTerminal(captured, stdin));
  return { exit, out, err };
}
