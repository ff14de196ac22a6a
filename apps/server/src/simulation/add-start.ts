import type { Command } from 'commander';
import { databaseOption, wholeNumber } from './database-option.js';

/** Loads the engine, which other commands of `jobs` do without. */
const engine = () => import('./ask-for-run.js');

type CalibrationCommand = {
  readonly database: string;
  readonly members: number;
  readonly steps: number;
  readonly repeats: number;
  readonly seed: number;
  readonly report: boolean;
};
type SeasonsCommand = { readonly database: string; readonly season: number; readonly scenarios: number };

/** Adds `jobs start`: one command for each kind of simulation. */
export function addStart(jobs: Command): void {
  const kinds = jobs.command('start').description('ask for a simulation; prints the name of the run');
  kinds
    .command('calibration')
    .description('fit the market to the published figures')
    .option('--members <number>', 'parameter draws', wholeNumber('--members', 8), 256)
    .option('--steps <number>', 'assimilation steps', wholeNumber('--steps', 1), 6)
    .option('--repeats <number>', 'seasons of each draw, year and step', wholeNumber('--repeats', 1), 3)
    .option('--seed <number>', 'seed of all draws', wholeNumber('--seed', 0), 2028)
    .option('--no-report', 'leave out the report of all figures')
    .addOption(databaseOption())
    .action(async ({ database, report, ...settings }: CalibrationCommand) => {
      const { askForRun } = await engine();
      await askForRun(database, async () => ({ kind: 'calibration', settings, report }));
    });
  kinds
    .command('seasons')
    .description('play the seasons that plans are judged on')
    .option('--season <year>', 'Match year', wholeNumber('--season', 2020), 2028)
    .option('--scenarios <number>', 'seasons to play', wholeNumber('--scenarios', 1), 2048)
    .addOption(databaseOption())
    .action(async ({ database, season, scenarios }: SeasonsCommand) => {
      const { askForRun } = await engine();
      await askForRun(database, async () => ({ kind: 'seasons', season, scenarios }));
    });
  kinds
    .command('cohort')
    .description('make a plan for each profile')
    .argument('<profiles...>', 'profiles, YAML or JSON')
    .addOption(databaseOption())
    .action(async (paths: readonly string[], { database }: { readonly database: string }) => {
      const { askForRun, readProfiles } = await engine();
      await askForRun(database, async (ground) => ({
        kind: 'cohort',
        profiles: await readProfiles(paths, ground),
      }));
    });
}
