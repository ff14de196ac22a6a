import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import PgBoss from 'pg-boss';
import * as z from 'zod';
import type { Database } from '../database/open-database.js';
import type { Tables } from '../database/tables.js';

const jobSchema = z.discriminatedUnion('kind', [
  /** Do one shard. */
  z.strictObject({ kind: z.literal('shard'), run: z.string(), key: z.string() }),
  /** Go on with a run as far as its shards allow. */
  z.strictObject({ kind: z.literal('advance'), run: z.string() }),
]);
export type Job = z.output<typeof jobSchema>;

/** A job that was taken: it is given back by itself unless it is finished in time. */
export type TakenJob = { readonly id: string; readonly job: Job };

/** The queue of one kind of worker: those with the same engine and packs. */
export type JobQueue = {
  /** Puts jobs in as part of a transaction: they are there when it is, or not at all. */
  readonly send: (transaction: Transaction<Tables>, jobs: readonly Job[]) => Promise<void>;
  /** The next job, or null where there is none. */
  readonly take: () => Promise<TakenJob | null>;
  readonly finish: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type JobQueueOptions = {
  /** Seconds after which a job taken and not finished is given to somebody else. */
  readonly patienceSeconds?: number | undefined;
  /** Whether to look for such jobs; workers do. */
  readonly supervise: boolean;
  readonly onError: (error: Error) => void;
};

const usualPatienceSeconds = 120;
/** Killed workers are no fault of a job: it is tried again as good as for ever. A job that fails by itself ends its run. */
const retryLimit = 10_000;

/** Opens the queue for workers of one make (see `Ground`). pg-boss brings its own schema, `pgboss`, up to date. */
export async function openJobQueue(
  { db }: Database,
  madeWith: string,
  { patienceSeconds = usualPatienceSeconds, supervise, onError }: JobQueueOptions,
): Promise<JobQueue> {
  const boss = new PgBoss({
    db: executorOf(db),
    schedule: false,
    supervise,
    maintenanceIntervalSeconds: Math.max(1, Math.min(30, Math.floor(patienceSeconds / 2))),
  });
  boss.on('error', onError);
  await boss.start();
  const name = `simulation-${madeWith.slice(0, 16)}`;
  await boss.createQueue(name, { name, retryLimit, expireInSeconds: patienceSeconds });
  return {
    send: async (transaction, jobs) => {
      const options = { retryLimit, expireInSeconds: patienceSeconds };
      await boss.insert(
        jobs.map((data) => ({ name, data, ...options })),
        { db: executorOf(transaction) },
      );
    },
    take: async () => {
      const [taken] = await boss.fetch(name);
      return taken === undefined ? null : { id: taken.id, job: jobSchema.parse(taken.data) };
    },
    finish: (id) => boss.complete(name, id),
    close: () => boss.stop({ graceful: false, wait: false }),
  };
}

function executorOf(db: Kysely<Tables>): PgBoss.Db {
  return {
    executeSql: async (text, values) => {
      const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...(values ?? [])]));
      return { rows };
    },
  };
}
