import { setTimeout as pause } from 'node:timers/promises';
import { inlineRunner } from '@matchwright/runner';
import { nodeRunner } from '@matchwright/runner/node';
import type { Database } from '../database/open-database.js';
import { UsageError } from '../usage-error.js';
import { doJob, type Workshop } from './do-job.js';
import type { Ground } from './ground.js';
import { openJobQueue } from './job-queue.js';

/** How a worker works. */
export type WorkOptions = {
  /** Shards done at once, each on a thread of its own; one is done on the main thread. */
  readonly threads: number;
  /** Seconds after which a job that a dead worker has taken is given to another. */
  readonly patienceSeconds?: number | undefined;
  /** Ends the work after the shard in hand. */
  readonly stop: AbortSignal;
  readonly say: (text: string) => void;
};

const idleMs = 250;
const troubleMs = 1000;

/** Takes part in all runs of this make until told to stop. A database that is away is waited for. */
export async function work(database: Database, ground: Ground, options: WorkOptions): Promise<void> {
  const { threads, stop, say, patienceSeconds } = options;
  const queue = await untilReached(stop, say, () =>
    openJobQueue(database, ground.madeWith, {
      patienceSeconds,
      supervise: true,
      onError: (error) => say(`the queue: ${error.message}`),
    }),
  );
  const runner = threads === 1 ? inlineRunner(ground.setup) : nodeRunner(ground.setup, threads);
  const workshop = { database, queue, ground, runner };
  try {
    await Promise.all(Array.from({ length: threads }, () => takeTurns(workshop, stop, say)));
  } finally {
    await runner.close();
    await queue.close().catch(() => undefined);
  }
}

/** Opens something that needs the database, which may be away at the start as at any other time. */
export async function untilReached<T>(
  stop: AbortSignal,
  say: WorkOptions['say'],
  open: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (stop.aborted || error instanceof UsageError) throw error;
      say(`waiting for the database: ${error instanceof Error ? error.message : String(error)}`);
      await rest(troubleMs, stop);
    }
  }
}

async function takeTurns(workshop: Workshop, stop: AbortSignal, say: WorkOptions['say']): Promise<void> {
  const { queue } = workshop;
  while (!stop.aborted) {
    try {
      const taken = await queue.take();
      if (taken === null) {
        await rest(idleMs, stop);
        continue;
      }
      await doJob(workshop, taken.job);
      await queue.finish(taken.id);
    } catch (error) {
      // whatever was in hand is given to somebody else after a while
      say(`waiting for the database: ${error instanceof Error ? error.message : String(error)}`);
      await rest(troubleMs, stop);
    }
  }
}

async function rest(ms: number, stop: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal: stop }).catch(() => undefined);
}
