import { readFile } from 'node:fs/promises';
import type { Issue } from '@matchwright/almanac';
import { readProfile, type Profile } from '@matchwright/dossier';
import { readSimulation, type Simulation } from '@matchwright/runner/node';
import type { Command } from 'commander';
import { UsageError } from '../usage-error.js';
import { databaseOption, openShared, wholeNumber } from './database-option.js';
import { loadGround, type Ground } from './ground.js';
import { openJobQueue } from './job-queue.js';
import { startRun } from './runs.js';

/** Prints the run's id on standard output. */
async function start(url: string, request: (ground: Ground) => Promise<Simulation>): Promise<void> {
  const ground = await loadGround();
  const simulation = readSimulation(await request(ground));
  if (!simulation.ok) throw new UsageError(lines(simulation.error));
  const database = await openShared(url);
  try {
    const onError = (error: Error): void => void process.stderr.write(`${error.message}\n`);
    const queue = await openJobQueue(database, ground.madeWith, { supervise: false, onError });
    process.stdout.write(`${await startRun(database, queue, ground.madeWith, simulation.value)}\n`);
    await queue.close();
  } finally {
    await database.close();
  }
}

async function readProfiles(paths: readonly string[], { setup }: Ground): Promise<Profile[]> {
  const read = await Promise.all(
    paths.map(async (path) => readProfile(await readFile(path, 'utf8'), path, setup.almanac)),
  );
  const wrong = read.flatMap((profile) => (profile.ok ? [] : profile.error));
  if (wrong.length > 0) throw new UsageError(lines(wrong));
  return read.flatMap((profile) => (profile.ok ? [profile.value] : []));
}

function lines(issues: readonly Issue[]): string {
  return issues.map(({ where, expected }) => `${where}: expected ${expected}`).join('\n');
}

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
    .action(({ database, report, ...settings }: CalibrationCommand) =>
      start(database, async () => ({ kind: 'calibration', settings, report })),
    );
  kinds
    .command('seasons')
    .description('play the seasons that plans are judged on')
    .option('--season <year>', 'Match year', wholeNumber('--season', 2020), 2028)
    .option('--scenarios <number>', 'seasons to play', wholeNumber('--scenarios', 1), 2048)
    .addOption(databaseOption())
    .action(({ database, season, scenarios }: SeasonsCommand) =>
      start(database, async () => ({ kind: 'seasons', season, scenarios })),
    );
  kinds
    .command('cohort')
    .description('make a plan for each profile')
    .argument('<profiles...>', 'profiles, YAML or JSON')
    .addOption(databaseOption())
    .action((paths: readonly string[], { database }: { readonly database: string }) =>
      start(database, async (ground) => ({ kind: 'cohort', profiles: await readProfiles(paths, ground) })),
    );
}
