import { Command } from 'commander';
import { addApp } from './commands/app.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

/** Receives the exit code of the command that ran. */
export type Finish = (exitCode: number) => void;

/** The whole command line: every command with its options and help. */
export function buildCli(terminal: Terminal, _finish: Finish): Command {
  const cli = new Command('matchwright')
    .description(
      'Where to apply, where to rotate, whom to signal and how to rank for US residency, with honest numbers.',
    )
    .version(version)
    .showHelpAfterError('(see matchwright --help)')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  addApp(cli, terminal);
  return cli;
}
