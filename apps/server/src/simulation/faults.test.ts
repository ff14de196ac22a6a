import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inlineRunner, type Runner } from '@matchwright/runner';
import { runSimulation, type Simulation } from '@matchwright/runner/node';
import { expect, test } from 'vitest';
import { openDatabase, type Database } from '../database/open-database.js';
import { startPostgres } from '../testing/start-postgres.js';
import { loadGround, type Ground } from './ground.js';
import { openJobQueue } from './job-queue.js';
import { runResult, runStatus, startRun, type RunStatus } from './runs.js';

const bin = fileURLToPath(new URL('../../bin/matchwright-server.js', import.meta.url));
const isLong = process.env['MATCHWRIGHT_FAULTS'] === 'long';

/** The long form has 312 shards; the short one, for every run of the tests, 56. */
const simulation: Simulation = {
  kind: 'calibration',
  settings: isLong
    ? { members: 208, steps: 3, repeats: 1, seed: 2028 }
    : { members: 56, steps: 2, repeats: 1, seed: 2028 },
  report: false,
};
const workers = 4;
const killEveryMs = isLong ? 3000 : 1500;
const shardsBetweenKills = isLong ? 12 : 8;
const patienceSeconds = 4;

/** The result on one thread, and how many shards that took. */
async function onOneThread(ground: Ground): Promise<{ readonly result: string; readonly shards: number }> {
  const inline = inlineRunner(ground.setup);
  let shards = 0;
  const counting: Runner = {
    ...inline,
    run: (name, input) => {
      shards += 1;
      return inline.run(name, input);
    },
  };
  const result = await runSimulation(simulation, ground, counting, () => {});
  return { result, shards };
}

function startWorker(url: string): ChildProcess {
  const args = [bin, 'worker', '--database', url, '--threads', '1', '--patience', String(patienceSeconds)];
  return spawn(process.execPath, args, { stdio: 'ignore' });
}

async function statusOf(database: Database, run: string): Promise<RunStatus | undefined> {
  // while the database restarts nothing can be asked
  const found = await runStatus(database, run).catch(() => []);
  return found[0];
}

/** Jobs that were taken by a worker that then died, or that were still in hand when the database went. */
async function takenInVain(database: Database): Promise<number> {
  const { rows } = await database.query('select count(*)::int as jobs from pgboss.job where retry_count > 0');
  const [row] = rows;
  return typeof row === 'object' && row !== null && 'jobs' in row ? Number(row.jobs) : Number.NaN;
}

test(
  'workers killed again and again and a database restarted lose no shard, count none twice, and change no bit',
  async () => {
    const ground = await loadGround();
    const server = await startPostgres();
    const database = await openDatabase({ url: server.url });
    const queue = await openJobQueue(database, ground.madeWith, {
      supervise: false,
      patienceSeconds,
      onError: () => {},
    });
    const running = new Set<ChildProcess>();
    let ended = 0;
    const begin = (): void => {
      const worker = startWorker(server.url);
      running.add(worker);
      worker.once('exit', (_, signal) => {
        running.delete(worker);
        if (signal !== 'SIGKILL') ended += 1;
      });
    };
    const began = performance.now();
    let kills = 0;
    let restarts = 0;
    try {
      const run = await startRun(database, queue, ground.madeWith, simulation);
      for (let i = 0; i < workers; i += 1) begin();
      const quarter = simulation.kind === 'calibration' ? simulation.settings.members / 4 : 0;
      let status = await statusOf(database, run);
      let nextKill = 0;
      let doneAtKill = 0;
      while (status === undefined || status.state === 'running') {
        await pause(100);
        status = (await statusOf(database, run)) ?? status;
        if (status === undefined || status.done === 0) continue;
        if (restarts === 0 && status.done >= quarter) {
          restarts += 1;
          await server.restart('immediate');
        }
        // some shards must get done between two kills, however slow the machine
        if (performance.now() < nextKill || status.done < doneAtKill + shardsBetweenKills) continue;
        nextKill = performance.now() + killEveryMs;
        doneAtKill = status.done;
        const victim = [...running][(3 * kills) % running.size];
        victim?.kill('SIGKILL');
        kills += 1;
        begin();
      }
      const seconds = (performance.now() - began) / 1000;
      const lost = await takenInVain(database);
      const expected = await onOneThread(ground);
      const { shards, doneAgain } = status;
      console.log(
        `${shards} shards on ${workers} workers in ${seconds.toFixed(0)} s: ${kills} workers killed, the database restarted ${restarts} time; ${lost} jobs were taken in vain, ${doneAgain} shards done twice and kept once`,
      );
      expect(status).toMatchObject({ state: 'done', shards: expected.shards, done: expected.shards });
      expect((await runResult(database, run))?.result).toBe(expected.result);
      expect(kills).toBeGreaterThanOrEqual(isLong ? 10 : 2);
      // whoever was not killed has lived through the restart
      expect([restarts, ended]).toEqual([1, 0]);
      if (isLong) expect(lost).toBeGreaterThan(0);
    } finally {
      for (const worker of running) worker.kill('SIGKILL');
      await queue.close();
      await database.close();
      await server.stop();
    }
  },
  isLong ? 3_600_000 : 600_000,
);
