import { CommanderError } from 'commander';
import { buildCli } from './cli.js';
import type { Terminal } from './terminal.js';

/**
 * Runs one command line (without `node` and the script) and returns its exit code: 0 done, 2 the input is wrong,
 * 1 anything else.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exit = 0;
  const cli = buildCli(terminal, (code) => {
    exit = code;
  });
  try {
    await cli.parseAsync(args, { from: 'user' });
  } catch (error) {
    // commander has already said what is wrong with the command line
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.err(`matchwright: ${error instanceof Error ? error.message : String(error)}\n`);
    if (terminal.env['MATCHWRIGHT_DEBUG'] && error instanceof Error) terminal.err(`${error.stack}\n`);
    return 1;
  }
  return exit;
}
