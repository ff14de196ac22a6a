import { Command, CommanderError } from 'commander';
import { addServe } from './commands/serve.js';
import { addJobs } from './simulation/add-jobs.js';
import { addWorker } from './simulation/add-worker.js';
import { UsageError } from './usage-error.js';

/** The server's own command line; `matchwright` hands over to it. Exit codes are those of `matchwright`. */
const cli = new Command('matchwright')
  .description('The optional server of an institution.')
  .showHelpAfterError('(see --help)')
  .enablePositionalOptions()
  .exitOverride();
addServe(cli);
addWorker(cli);
addJobs(cli);

try {
  await cli.parseAsync(process.argv.slice(2), { from: 'user' });
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`matchwright: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
