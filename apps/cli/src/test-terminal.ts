import { run } from './run.js';

/** What one command line did, as a person at a terminal sees it. */
export type Ran = { readonly exit: number; readonly out: string; readonly err: string };

/** Runs a command line in this process with captured output; `stdin` is what `-` reads. */
export async function runCaptured(args: readonly string[], stdin = ''): Promise<Ran> {
  let out = '';
  let err = '';
  const exit = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    errIsTty: false,
    columns: 100,
    env: {},
    stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    clock: () => 0,
    now: () => '2026-11-23T12:00:00Z',
  });
  return { exit, out, err };
}
