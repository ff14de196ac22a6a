import { randomUUID } from 'node:crypto';
import type { Simulation } from '@matchwright/runner/node';
import type { Database } from '../database/open-database.js';
import type { SimulationRunTable } from '../database/tables.js';
import type { JobQueue } from './job-queue.js';

/** How far a run is. */
export type RunStatus = {
  readonly id: string;
  readonly state: SimulationRunTable['state'];
  readonly step: string;
  /** Shards asked for so far, and done; further steps may ask for more. */
  readonly shards: number;
  readonly done: number;
  /** Shards done more than once, because a worker was taken for dead; the first output counts. */
  readonly doneAgain: number;
  readonly message: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

/** Asks for a simulation; workers of the same make take it up. @returns the run's id. */
export async function startRun(
  { db }: Database,
  queue: JobQueue,
  madeWith: string,
  simulation: Simulation,
): Promise<string> {
  const id = randomUUID().slice(0, 8);
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('simulation_run')
      .values({
        id,
        request: JSON.stringify(simulation),
        made_with: madeWith,
        state: 'running',
        step: 'waiting for a worker',
        created_at: new Date(),
        finished_at: null,
        result: null,
        message: null,
      })
      .execute();
    await queue.send(transaction, [{ kind: 'advance', run: id }]);
  });
  return id;
}

/** Ends a run: shards in hand are not kept, waiting ones are not begun. @returns false where it was over already. */
export async function cancelRun({ db }: Database, id: string): Promise<boolean> {
  const ended = await db
    .updateTable('simulation_run')
    .set({ state: 'cancelled', step: 'cancelled', finished_at: new Date() })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** All runs, the newest first, or the one of that id. */
export async function runStatus({ db }: Database, id?: string): Promise<readonly RunStatus[]> {
  let query = db
    .selectFrom('simulation_run as run')
    .leftJoin('simulation_shard as shard', 'shard.run_id', 'run.id')
    .select((row) => [
      'run.id',
      'run.state',
      'run.step',
      'run.message',
      'run.created_at as createdAt',
      'run.finished_at as finishedAt',
      row.fn.count<number>('shard.key').as('shards'),
      row.fn.count<number>('shard.output').as('done'),
      row.fn.count<number>('shard.key').filterWhere('shard.executions', '>', 1).as('doneAgain'),
    ])
    .groupBy('run.id')
    .orderBy('run.created_at', 'desc');
  if (id !== undefined) query = query.where('run.id', '=', id);
  return query.execute();
}

/** What was asked for and what came of it; null where there is no such run or it is not done. */
export async function runResult(
  { db }: Database,
  id: string,
): Promise<{ readonly request: string; readonly result: string } | null> {
  const found = await db
    .selectFrom('simulation_run')
    .select(['request', 'result'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (found === undefined || found.result === null) return null;
  return { request: found.request, result: found.result };
}
