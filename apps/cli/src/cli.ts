import { Command } from 'commander';
import { addQuestions } from './add-questions.js';
import { addApp } from './commands/app.js';
import { runPlan, type PlanOptions } from './commands/plan.js';
import { conclude, examples, type Finish } from './conclude.js';
import type { Terminal } from './terminal.js';
import { version } from './version.js';

function addPlan(cli: Command, terminal: Terminal, finish: Finish): void {
  cli
    .command('plan')
    .description(
      'make the joint plan of a profile: applications, signals, rotations, letters, cost and dates',
    )
    .argument('<profile>', 'a profile, YAML or JSON; - reads standard input')
    .option('--json', 'print the plan as one JSON document')
    .option('--out <dir>', 'also write list.csv, plan.xlsx, season.ics and report.pdf into this folder')
    .addHelpText(
      'after',
      examples('plan examples/us-img-ir.yaml', 'plan me.yaml --out my-plan', 'plan - --json < me.yaml'),
    )
    .action(async (profile: string, options: PlanOptions) => {
      conclude(await runPlan(profile, options, terminal), terminal, finish);
    });
}

/** The whole command line: every command with its options and help. */
export function buildCli(terminal: Terminal, finish: Finish): Command {
  const cli = new Command('matchwright')
    .description(
      'Where to apply, where to rotate, whom to signal and how to rank for US residency, with honest numbers.',
    )
    .version(version)
    .showHelpAfterError('(see matchwright --help)')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 2 the input is wrong, 1 anything else. Results go to standard output, messages to standard error.',
    );
  addPlan(cli, terminal, finish);
  addQuestions(cli, terminal, finish);
  addApp(cli, terminal);
  return cli;
}
