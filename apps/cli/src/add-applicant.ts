import { ok } from '@matchwright/almanac';
import { modes, readYaml } from '@matchwright/dossier';
import { Option, type Command } from 'commander';
import { readEvents, renderForecast, runForecast } from './commands/forecast.js';
import { renderOdds, runOdds } from './commands/odds.js';
import { runPlan, type PlanOptions } from './commands/plan.js';
import { conclude, examples, type Finish } from './conclude.js';
import type { Outcome } from './outcome.js';
import { loadPacks } from '@matchwright/shipped';
import { readInput } from './read-input.js';
import { readProfileFile } from './read-profile-file.js';
import { shown } from './shown.js';
import type { Terminal } from './terminal.js';

type Wanted = { readonly json?: boolean };

async function odds(
  path: string,
  program: string,
  options: Wanted & { readonly mode: string },
  terminal: Terminal,
): Promise<Outcome> {
  const packs = await loadPacks();
  const profile = await readProfileFile(path, packs.almanac, terminal);
  if (!profile.ok) return profile;
  const { almanac, played } = packs;
  const report = runOdds({
    almanac,
    odds: packs.odds,
    pack: played ?? undefined,
    profile: profile.value,
    program,
    mode: options.mode,
  });
  return report.ok ? ok(shown(report.value, options, renderOdds)) : report;
}

async function forecast(
  path: string,
  eventsPath: string,
  options: Wanted,
  terminal: Terminal,
): Promise<Outcome> {
  const packs = await loadPacks();
  const profile = await readProfileFile(path, packs.almanac, terminal);
  const input = await readInput(eventsPath, terminal);
  if (!profile.ok) return profile;
  if (!input.ok) return input;
  const { text, name } = input.value;
  const read = readYaml(text, name);
  if (!read.ok) return read;
  const events = readEvents(read.value.data, name, packs.almanac);
  if (!events.ok) return events;
  const { almanac, odds: effects, played } = packs;
  if (played === null) throw new Error('no played seasons are shipped; make them with "npm run market"');
  const report = runForecast({
    almanac,
    odds: effects,
    pack: played,
    profile: profile.value,
    events: events.value,
  });
  return ok(shown(report, options, renderForecast));
}

const profileText = 'a profile, YAML or JSON; - reads standard input';

function addPlan(cli: Command, terminal: Terminal, finish: Finish): void {
  cli
    .command('plan')
    .description(
      'make the joint plan of a profile: applications, signals, rotations, letters, cost and dates',
    )
    .argument('<profile>', `${profileText}; or a project file, whose own dates and people then count`)
    .option('--json', 'print the plan as one JSON document')
    .option(
      '--why',
      'also work out what would flip it, what to ask next and what it hangs on (up to a minute)',
    )
    .option('--out <dir>', 'also write list.csv, plan.xlsx, season.ics and report.pdf into this folder')
    .addHelpText(
      'after',
      examples(
        'plan examples/us-img-ir.yaml',
        'plan me.yaml --out my-plan',
        'plan me.yaml --why',
        'plan - --json < me.yaml',
      ),
    )
    .action(async (profile: string, options: PlanOptions) => {
      conclude(await runPlan(profile, options, terminal), terminal, finish);
    });
}

function addForecast(cli: Command, terminal: Terminal, finish: Finish): void {
  cli
    .command('forecast')
    .description('how the season looks before and after the invitations and silences so far')
    .argument('<profile>', profileText)
    .argument('<events>', 'where one applied and what has happened, YAML or JSON')
    .option('--json', 'print the forecast as one JSON document')
    .addHelpText('after', examples('forecast me.yaml events.yaml', 'forecast me.yaml events.json --json'))
    .action(async (profile: string, events: string, options: Wanted) => {
      conclude(await forecast(profile, events, options, terminal), terminal, finish);
    });
}

function addOdds(cli: Command, terminal: Terminal, finish: Finish): void {
  cli
    .command('odds')
    .description("explain one program's chance: its range, its evidence and what it is made of")
    .argument('<profile>', profileText)
    .argument('<program>', 'the ACGME code of an IR or DR program')
    .addOption(new Option('--mode <mode>', 'how to approach it').choices(modes).default('apply'))
    .option('--json', 'print the explanation as one JSON document')
    .addHelpText(
      'after',
      examples('odds me.yaml 4163500004', 'odds me.yaml 4163500004 --mode rotation-gold --json'),
    )
    .action(async (profile: string, program: string, options: Wanted & { readonly mode: string }) => {
      conclude(await odds(profile, program, options, terminal), terminal, finish);
    });
}

/** Adds `plan`, `forecast` and `odds`: commands about one applicant. */
export function addApplicant(cli: Command, terminal: Terminal, finish: Finish): void {
  addPlan(cli, terminal, finish);
  addForecast(cli, terminal, finish);
  addOdds(cli, terminal, finish);
}
