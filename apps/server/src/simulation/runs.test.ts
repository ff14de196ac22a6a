import { inlineRunner } from '@matchwright/runner';
import { runSimulation, type Simulation } from '@matchwright/runner/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../database/open-database.js';
import { databaseKinds, type TestPlace } from '../testing/each-database.js';
import { doJob, type Workshop } from './do-job.js';
import { loadGround, type Ground } from './ground.js';
import { openJobQueue, type Job, type JobQueue } from './job-queue.js';
import { cancelRun, runResult, runStatus, startRun } from './runs.js';

const small: Simulation = {
  kind: 'calibration',
  settings: { members: 8, steps: 2, repeats: 1, seed: 2028 },
  report: false,
};
const patience = 240_000;

let ground: Ground;
let expected: string;
beforeAll(async () => {
  ground = await loadGround();
  expected = await runSimulation(small, ground, inlineRunner(ground.setup), () => {});
}, patience);

describe.each(databaseKinds)('on $kind', ({ make }) => {
  let place: TestPlace;
  let database: Database;
  let queue: JobQueue;
  let workshop: Workshop;
  const options = { supervise: false, onError: () => {} };
  beforeAll(async () => {
    place = await make();
    database = await openDatabase(place.place);
    queue = await openJobQueue(database, ground.madeWith, options);
    workshop = { database, queue, ground, runner: inlineRunner(ground.setup) };
  }, patience);
  afterAll(async () => {
    await queue.close();
    await database.close();
    await place.clear();
  }, patience);

  /** Takes jobs until none is left, and hands each to `use`. */
  async function drain(use: (job: Job) => Promise<void>): Promise<number> {
    let jobs = 0;
    for (let taken = await queue.take(); taken !== null; taken = await queue.take()) {
      await use(taken.job);
      await queue.finish(taken.id);
      jobs += 1;
    }
    return jobs;
  }

  test(
    'every job done twice gives the bits of one thread, each shard written once',
    async () => {
      const run = await startRun(database, queue, ground.madeWith, small);
      await drain(async (job) => {
        await doJob(workshop, job);
        await doJob(workshop, job);
      });
      expect(await runStatus(database, run)).toMatchObject([{ state: 'done', shards: 8, done: 8 }]);
      expect((await runResult(database, run))?.result).toBe(expected);
      // an output that somebody else writes late, for example after a pause, is not taken
      const late = await database.db
        .selectFrom('simulation_shard')
        .selectAll()
        .where('run_id', '=', run)
        .executeTakeFirstOrThrow();
      await doJob(workshop, { kind: 'shard', run, key: late.key });
      const after = await database.db
        .selectFrom('simulation_shard')
        .select('output')
        .where('key', '=', late.key)
        .executeTakeFirstOrThrow();
      expect(after.output).toBe(late.output);
    },
    patience,
  );

  test(
    'a cancelled run ends: what waits is not begun, what was begun is not kept',
    async () => {
      const run = await startRun(database, queue, ground.madeWith, small);
      let jobs = 0;
      await drain(async (job) => {
        // the run's first job asks for shards; it is cancelled while the second of them is in hand
        jobs += 1;
        if (jobs === 3) expect(await cancelRun(database, run)).toBe(true);
        await doJob(workshop, job);
      });
      expect(await runStatus(database, run)).toMatchObject([{ state: 'cancelled', shards: 4, done: 1 }]);
      expect(await cancelRun(database, run)).toBe(false);
      expect(await runResult(database, run)).toBeNull();
    },
    patience,
  );

  test(
    'work that fails ends its run with its message and does not come back',
    async () => {
      const run = await startRun(database, queue, ground.madeWith, small);
      const first = await queue.take();
      if (first === null) throw new Error('nothing was asked for');
      await doJob(workshop, first.job);
      await queue.finish(first.id);
      await database.db
        .updateTable('simulation_shard')
        .set({ name: 'no-such-job' })
        .where('run_id', '=', run)
        .execute();
      await drain((job) => doJob(workshop, job));
      expect(await runStatus(database, run)).toMatchObject([
        { state: 'failed', message: 'no job is named no-such-job' },
      ]);
      expect(await drain((job) => doJob(workshop, job))).toBe(0);
    },
    patience,
  );

  test(
    'workers of another make see nothing of it',
    async () => {
      const run = await startRun(database, queue, ground.madeWith, small);
      const others = await openJobQueue(database, '0'.repeat(64), options);
      expect(await others.take()).toBeNull();
      await others.close();
      await cancelRun(database, run);
      expect(await drain((job) => doJob(workshop, job))).toBe(1);
    },
    patience,
  );
});
