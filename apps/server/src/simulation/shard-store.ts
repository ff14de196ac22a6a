import type { Shard, ShardStore } from '@matchwright/runner/node';
import type { Transaction } from 'kysely';
import type { Database } from '../database/open-database.js';
import type { Tables } from '../database/tables.js';
import type { JobQueue } from './job-queue.js';

/** Rows in one statement: an input can have 150 kB (seasons carry the ensemble), a plan's output as much. */
const rowsAtOnce = 100;

/** The shards of one run in the database. */
export function shardStoreOf({ db }: Database, queue: JobQueue, run: string): ShardStore {
  return {
    find: async (keys) => {
      const found = new Map<string, string>();
      for (let i = 0; i < keys.length; i += rowsAtOnce) {
        const rows = await db
          .selectFrom('simulation_shard')
          .select(['key', 'output'])
          .where('run_id', '=', run)
          .where('key', 'in', keys.slice(i, i + rowsAtOnce))
          .where('output', 'is not', null)
          .execute();
        for (const { key, output } of rows) if (output !== null) found.set(key, output);
      }
      return found;
    },
    put: (shards) =>
      db.transaction().execute(async (transaction) => {
        if (!(await isRunning(transaction, run))) return;
        const added = await insertShards(transaction, run, shards);
        await queue.send(
          transaction,
          added.map((key) => ({ kind: 'shard', run, key })),
        );
        await advanceWhenDone(transaction, queue, run);
      }),
  };
}

async function insertShards(
  transaction: Transaction<Tables>,
  run: string,
  shards: readonly Shard[],
): Promise<readonly string[]> {
  const added: string[] = [];
  for (let i = 0; i < shards.length; i += rowsAtOnce) {
    const rows = shards
      .slice(i, i + rowsAtOnce)
      .map((shard) => ({ run_id: run, ...shard, output: null, executions: 0 }));
    const inserted = await transaction
      .insertInto('simulation_shard')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['run_id', 'key']).doNothing())
      .returning('key')
      .execute();
    added.push(...inserted.map(({ key }) => key));
  }
  return added;
}

/**
 * Writes down a shard's output; the first one counts, any later one changes nothing. Whoever writes the last open shard
 * of a run asks for the run to go on, in the same transaction: no moment to die in lies between.
 */
export async function keepOutput(
  { db }: Database,
  queue: JobQueue,
  { run, key }: { readonly run: string; readonly key: string },
  output: string,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // the run's row is the lock under which outputs are written, so that one of two last shards sees the other
    if (!(await isRunning(transaction, run))) return;
    const shard = transaction
      .updateTable('simulation_shard')
      .where('run_id', '=', run)
      .where('key', '=', key);
    await shard.set((row) => ({ executions: row('executions', '+', 1) })).execute();
    const first = await shard.set({ output }).where('output', 'is', null).executeTakeFirst();
    if (first.numUpdatedRows > 0n) await advanceWhenDone(transaction, queue, run);
  });
}

/** Locks the run and says whether it still goes on. */
async function isRunning(transaction: Transaction<Tables>, run: string): Promise<boolean> {
  const found = await transaction
    .selectFrom('simulation_run')
    .select('state')
    .where('id', '=', run)
    .forUpdate()
    .executeTakeFirst();
  return found?.state === 'running';
}

async function advanceWhenDone(
  transaction: Transaction<Tables>,
  queue: JobQueue,
  run: string,
): Promise<void> {
  const open = await transaction
    .selectFrom('simulation_shard')
    .select('key')
    .where('run_id', '=', run)
    .where('output', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (open === undefined) await queue.send(transaction, [{ kind: 'advance', run }]);
}
