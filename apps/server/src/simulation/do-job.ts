import type { Runner } from '@matchwright/runner';
import {
  doShard,
  QueueFailed,
  queueRunner,
  readSimulation,
  runSimulation,
  ShardsWanted,
} from '@matchwright/runner/node';
import type { Database } from '../database/open-database.js';
import type { Ground } from './ground.js';
import type { Job, JobQueue } from './job-queue.js';
import { keepOutput, shardStoreOf } from './shard-store.js';

/** What a worker works with. */
export type Workshop = {
  readonly database: Database;
  readonly queue: JobQueue;
  readonly ground: Ground;
  /** Where this process's own work runs. */
  readonly runner: Runner;
};

/**
 * Does one job. Doing it twice, at once or one after the other, changes nothing; a run that is over is left alone.
 * Work that fails ends its run as failed, because it would fail everywhere.
 * @throws Error when the database cannot be asked: the job is to be tried again then.
 */
export async function doJob(workshop: Workshop, job: Job): Promise<void> {
  if (job.kind === 'shard') await shard(workshop, job);
  else await advance(workshop, job.run);
}

async function shard({ database, queue, runner }: Workshop, job: Job & { kind: 'shard' }): Promise<void> {
  const work = await database.db
    .selectFrom('simulation_shard')
    .innerJoin('simulation_run', 'simulation_run.id', 'simulation_shard.run_id')
    .select(['name', 'input', 'output', 'state'])
    .where('run_id', '=', job.run)
    .where('key', '=', job.key)
    .executeTakeFirst();
  if (work === undefined || work.state !== 'running' || work.output !== null) return;
  let output: string;
  try {
    output = await doShard(runner, work);
  } catch (error) {
    await fail(database, job.run, error);
    return;
  }
  await keepOutput(database, queue, job, output);
}

/** Runs a run's program over all that is done: it ends with the result, or with further shards asked for. */
async function advance({ database, queue, ground }: Workshop, run: string): Promise<void> {
  const { db } = database;
  const found = await db.selectFrom('simulation_run').selectAll().where('id', '=', run).executeTakeFirst();
  if (found === undefined || found.state !== 'running') return;
  const own = db.updateTable('simulation_run').where('id', '=', run).where('state', '=', 'running');
  let step = found.step;
  try {
    const simulation = readSimulation(JSON.parse(found.request));
    if (!simulation.ok) throw new Error('the request is of another version');
    const runner = queueRunner(shardStoreOf(database, queue, run));
    const result = await runSimulation(simulation.value, ground, runner, (words) => {
      step = words;
    });
    await own.set({ state: 'done', step: 'done', result, finished_at: new Date() }).execute();
  } catch (error) {
    if (error instanceof QueueFailed) throw error;
    if (error instanceof ShardsWanted) await own.set({ step }).execute();
    else await fail(database, run, error);
  }
}

async function fail({ db }: Database, run: string, error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  await db
    .updateTable('simulation_run')
    .set({ state: 'failed', message, finished_at: new Date() })
    .where('id', '=', run)
    .where('state', '=', 'running')
    .execute();
}
