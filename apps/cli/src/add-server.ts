import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Finish } from './conclude.js';

/** The server is an app of its own: it is started as a process, never imported. */
const serverBin = fileURLToPath(new URL('../../server/bin/matchwright-server.js', import.meta.url));

/** Commands that the server's own command line carries out, options and help included. */
const handedOver = [
  ['serve', 'start the server of an institution: the app, advisers and cohorts'],
  ['worker', 'take part in simulations that many machines share'],
  ['jobs', 'simulations on many machines: start, list, watch, cancel, result'],
] as const;

/** Adds the commands that are handed over to the server. */
export function addServer(cli: Command, finish: Finish): void {
  for (const [name, description] of handedOver) {
    cli
      .command(name)
      .description(description)
      .argument('[options...]')
      .usage('[options]')
      .helpOption(false)
      .allowUnknownOption()
      .passThroughOptions()
      .action(async (args: readonly string[]) => finish(await handOver([name, ...args])));
  }
}

/** Runs the server's command line in this terminal and gives its exit code back; signals are passed on. */
function handOver(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, [serverBin, ...args], { stdio: 'inherit' });
    const pass = (signal: NodeJS.Signals): void => void server.kill(signal);
    process.on('SIGTERM', pass);
    // Ctrl+C reaches both; this process waits until the other has ended in order
    process.on('SIGINT', () => undefined);
    server.once('error', reject);
    server.once('exit', (code) => resolve(code ?? 1));
  });
}
