import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { databaseOption, openShared, wholeNumber } from './database-option.js';

type WorkerCommand = { readonly database: string; readonly threads: number; readonly patience: number };

async function runWorker({ database: url, threads, patience }: WorkerCommand): Promise<void> {
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  const [{ loadGround }, { untilReached, work }] = await Promise.all([
    import('./ground.js'),
    import('./work.js'),
  ]);
  const ground = await loadGround();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      say('ending after the work in hand');
      stop.abort();
    });
  const database = await untilReached(stop.signal, say, () => openShared(url));
  say(`taking part with ${threads} threads; made with ${ground.madeWith.slice(0, 16)}. Stop with Ctrl+C.`);
  try {
    await work(database, ground, { threads, patienceSeconds: patience, stop: stop.signal, say });
  } finally {
    await database.close();
  }
}

/** Adds `worker`: takes part in the simulations of a database. */
export function addWorker(cli: Command): void {
  cli
    .command('worker')
    .description(
      'take part in simulations: run it on as many machines as you like, stop it whenever you like',
    )
    .addOption(databaseOption())
    .option('--threads <number>', 'shards done at once', wholeNumber('--threads', 1), availableParallelism())
    .option(
      '--patience <seconds>',
      'after which a shard of a dead worker goes to another',
      wholeNumber('--patience', 1),
      120,
    )
    .addHelpText(
      'after',
      '\nExample:\n  matchwright worker --database postgres://me@db.example.edu/matchwright',
    )
    .action(runWorker);
}
