import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../apps/cli/bin/matchwright.js', import.meta.url));

/** A running `matchwright app`: where it answers, and how to end it. */
export type Served = { readonly url: string; stop(): Promise<void> };

/** Starts `matchwright app` on a free port, as a person does, and waits for its address. */
export async function serveApp(): Promise<Served> {
  const child = spawn(process.execPath, [bin, 'app', '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the app ended with code ${code}:\n${said}`)));
  });
  return {
    url,
    async stop(): Promise<void> {
      child.kill();
      await ended;
    },
  };
}
