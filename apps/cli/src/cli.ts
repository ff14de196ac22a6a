import { Command } from 'commander';
import { addApplicant } from './add-applicant.js';
import { addBench } from './add-bench.js';
import { addMarket } from './add-market.js';
import { addMcp } from './add-mcp.js';
import { addQuestions } from './add-questions.js';
import { addServer } from './add-server.js';
import { addApp } from './commands/app.js';
import type { Finish } from './conclude.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

/** The whole command line: every command with its options and help. */
export function buildCli(terminal: Terminal, finish: Finish): Command {
  const cli = new Command('matchwright')
    .description(
      'Where to apply, where to rotate, whom to signal and how to rank for US residency, with honest numbers.',
    )
    .version(version)
    .showHelpAfterError('(see matchwright --help)')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 2 the input is wrong, 1 anything else. Results go to standard output, messages to standard error.',
    );
  addApplicant(cli, terminal, finish);
  addQuestions(cli, terminal, finish);
  addMarket(cli, terminal, finish);
  addBench(cli, terminal, finish);
  addMcp(cli, terminal, finish);
  addApp(cli, terminal);
  addServer(cli, finish);
  return cli;
}
