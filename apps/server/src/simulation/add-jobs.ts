import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Database } from '../database/open-database.js';
import { UsageError } from '../usage-error.js';
import { addStart } from './add-start.js';
import { databaseOption, openShared } from './database-option.js';
import { cancelRun, runResult, runStatus, type RunStatus } from './runs.js';

type Shared = { readonly database: string };

async function withShared(url: string, use: (database: Database) => Promise<void>): Promise<void> {
  const database = await openShared(url);
  try {
    await use(database);
  } finally {
    await database.close();
  }
}

function line({ id, state, step, shards, done, doneAgain, message }: RunStatus): string {
  const words = state === 'running' ? step : state;
  const again = doneAgain === 0 ? '' : `, ${doneAgain} done again`;
  return `${id}  ${words}: ${done} of ${shards} shards${again}${message === null ? '' : ` (${message})`}`;
}

async function list({ database: url }: Shared): Promise<void> {
  await withShared(url, async (database) => {
    const runs = await runStatus(database);
    for (const run of runs) process.stdout.write(`${line(run)}\n`);
    if (runs.length === 0) process.stderr.write('no run yet: jobs start asks for one\n');
  });
}

const glanceMs = 500;

async function watch(id: string, { database: url }: Shared): Promise<void> {
  await withShared(url, async (database) => {
    let said = '';
    for (;;) {
      // a database that restarts is asked again
      const found = await runStatus(database, id).catch(() => null);
      const run = found?.[0];
      if (found !== null && run === undefined) throw new UsageError(`no run is named ${id}`);
      if (run !== undefined) {
        if (line(run) !== said) process.stderr.write(`${line(run)}\n`);
        said = line(run);
        if (run.state === 'done') return;
        if (run.state === 'cancelled') throw new Error(`the run ${id} was cancelled`);
        if (run.state === 'failed')
          throw new Error(`the run ${id} failed: ${run.message ?? 'nobody knows why'}`);
      }
      await pause(glanceMs);
    }
  });
}

async function cancel(id: string, { database: url }: Shared): Promise<void> {
  await withShared(url, async (database) => {
    if (!(await cancelRun(database, id))) throw new UsageError(`no run named ${id} is running`);
    process.stderr.write(`${id} is cancelled\n`);
  });
}

async function result(id: string, { database: url, out }: Shared & { readonly out?: string }): Promise<void> {
  await withShared(url, async (database) => {
    const found = await runResult(database, id);
    if (found === null) throw new UsageError(`no run named ${id} is done`);
    if (out === undefined) {
      process.stdout.write(`${found.result}\n`);
      return;
    }
    // the engine is loaded only where it is needed: `list` and `watch` are to answer at once
    const { readSimulation, resultFiles } = await import('@matchwright/runner/node');
    const request = readSimulation(JSON.parse(found.request));
    if (!request.ok) throw new Error(`the run ${id} is of another version`);
    await mkdir(out, { recursive: true });
    for (const [name, content] of Object.entries(resultFiles(request.value, found.result))) {
      await writeFile(join(out, name), content);
      process.stderr.write(`wrote ${join(out, name)}\n`);
    }
  });
}

/** Adds `jobs`: starts simulations, shows how far they are, ends them, gives their results. */
export function addJobs(cli: Command): void {
  const jobs = cli
    .command('jobs')
    .description('simulations on many machines: start, list, watch, cancel, result')
    .addHelpText(
      'after',
      '\nExamples:\n  matchwright jobs start seasons --scenarios 8192\n  matchwright jobs watch 3f2a91c0\n  matchwright jobs result 3f2a91c0 --out my-packs\nSet MATCHWRIGHT_DATABASE, or give --database to each.',
    );
  addStart(jobs);
  jobs.command('list').description('all runs, the newest first').addOption(databaseOption()).action(list);
  jobs
    .command('watch')
    .description('follow a run until it is over')
    .argument('<run>')
    .addOption(databaseOption())
    .action(watch);
  jobs
    .command('cancel')
    .description('end a run; workers leave its shards alone')
    .argument('<run>')
    .addOption(databaseOption())
    .action(cancel);
  jobs
    .command('result')
    .description('print the result of a run that is done, or write it as files')
    .argument('<run>')
    .option('--out <dir>', 'write ensemble.json, scenarios.bin or plans.json into this folder')
    .addOption(databaseOption())
    .action(result);
}
