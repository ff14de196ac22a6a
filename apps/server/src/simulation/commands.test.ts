import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { planSchema } from '@matchwright/dossier';
import { decodePack, parseEnsemble } from '@matchwright/market';
import { inlineRunner } from '@matchwright/runner';
import { resultFiles, runSimulation, type Simulation } from '@matchwright/runner/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '../database/open-database.js';
import { exampleProfile } from '../testing/shared-file.js';
import { startPostgres, type OwnPostgres } from '../testing/start-postgres.js';
import { loadGround } from './ground.js';
import { runStatus } from './runs.js';

/** `jobs` and `worker` as people call them: processes of their own against a real PostgreSQL. */

const bin = fileURLToPath(new URL('../../bin/matchwright-server.js', import.meta.url));
const examples = ['md-senior-ir', 'us-img-ir'] as const;
const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../../../examples/${name}.yaml`, import.meta.url));
const patience = 600_000;

/** Every kind of simulation at its smallest that still has several shards: what is typed, and what that asks for. */
type Asked = { readonly typed: readonly string[]; readonly simulation: Simulation };
let asked: readonly Asked[];
/** The files that one thread makes of each. */
let expected: readonly Readonly<Record<string, string | Uint8Array>>[];
let server: OwnPostgres;
let database: Database;
let folder: string;
const workers = new Set<ChildProcess>();

beforeAll(async () => {
  asked = [
    {
      typed: ['seasons', '--scenarios', '150'],
      simulation: { kind: 'seasons', season: 2028, scenarios: 150 },
    },
    {
      typed: ['cohort', ...examples.map(pathOf)],
      simulation: { kind: 'cohort', profiles: await Promise.all(examples.map(exampleProfile)) },
    },
    {
      typed: 'calibration --members 16 --steps 1 --repeats 1 --no-report'.split(' '),
      simulation: {
        kind: 'calibration',
        settings: { members: 16, steps: 1, repeats: 1, seed: 2028 },
        report: false,
      },
    },
  ];
  const ground = await loadGround();
  const inline = inlineRunner(ground.setup);
  const made = [];
  for (const { simulation } of asked)
    made.push(resultFiles(simulation, await runSimulation(simulation, ground, inline, () => {})));
  expected = made;
  folder = await mkdtemp(join(tmpdir(), 'matchwright-results-'));
  server = await startPostgres();
  database = await openDatabase({ url: server.url });
}, patience);

afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await database.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}, patience);

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

function call(...args: readonly string[]): ChildProcess {
  const env = { ...process.env, MATCHWRIGHT_DATABASE: server.url };
  return spawn(process.execPath, [bin, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

const jobs = (...args: readonly string[]): Promise<Ended> => ended(call('jobs', ...args));

async function start(typed: readonly string[]): Promise<string> {
  const { code, out, err } = await jobs('start', ...typed);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.trim();
}

async function untilDone(run: string, shards: number): Promise<void> {
  for (;;) {
    const [status] = await runStatus(database, run);
    if (status === undefined || status.state !== 'running')
      throw new Error(`the run ${run} ended too early: ${status?.message}`);
    if (status.done >= shards) return;
    await pause(50);
  }
}

/** Jobs that are not done yet, taken or waiting. */
async function openJobs(): Promise<number> {
  const { rows } = await database.query(
    `select count(*)::int as jobs from pgboss.job where state < 'completed'`,
  );
  const [row] = rows;
  return typeof row === 'object' && row !== null && 'jobs' in row ? Number(row.jobs) : Number.NaN;
}

function engage(count: number): void {
  for (let i = 0; i < count; i += 1) workers.add(call('worker', '--threads', '1'));
}

/** Asks for each kind, follows it to its end and compares the files of `result --out` with those of one thread. */
async function playThrough(name: string): Promise<readonly string[]> {
  const runs = [];
  for (const { typed } of asked) runs.push(await start(typed));
  for (const [i, run] of runs.entries()) {
    const watched = await jobs('watch', run);
    expect(watched.code).toBe(0);
    expect(watched.err.trimEnd().split('\n').at(-1)).toMatch(
      new RegExp(`^${run}  done: (\\d+) of \\1 shards$`),
    );
    const out = join(folder, name, run);
    const written = await jobs('result', run, '--out', out);
    const files = Object.entries(expected[i] ?? {});
    expect(written.err).toBe(files.map(([file]) => `wrote ${join(out, file)}\n`).join(''));
    for (const [file, content] of files)
      expect((await readFile(join(out, file))).equals(Buffer.from(content)), `${name}: ${file}`).toBe(true);
  }
  return runs;
}

test(
  'seasons, cohort plans and a calibration have the bytes of one thread on one worker and on three',
  async () => {
    engage(1);
    await playThrough('one');
    engage(2);
    const [seasons, cohort, calibration] = await playThrough('three');
    const read = (run: string | undefined, file: string): Promise<Buffer> =>
      readFile(join(folder, 'three', run ?? '', file));
    // what is written is what the engine reads
    const pack = decodePack(await read(seasons, 'scenarios.bin'));
    expect(pack.ok && [pack.value.season, pack.value.scenarios]).toEqual([2028, 150]);
    const { plans } = JSON.parse((await read(cohort, 'plans.json')).toString()) as { plans: unknown[] };
    expect(plans.map((plan) => planSchema.parse(plan).list.length > 0)).toEqual([true, true]);
    const ensemble = parseEnsemble((await read(calibration, 'ensemble.json')).toString());
    expect(ensemble.ok && ensemble.value.members.length).toBe(16);
    // without a folder the result is printed whole
    expect((await jobs('result', cohort ?? '')).out).toBe(`${String(expected[1]?.['plans.json'])}\n`);
  },
  patience,
);

test(
  'a run that is cancelled is left alone by workers, and whoever watches it is told',
  async () => {
    const run = await start(['seasons', '--scenarios', '6400']);
    const watching = ended(call('jobs', 'watch', run));
    await untilDone(run, 1);
    expect(await jobs('cancel', run)).toEqual({ code: 0, out: '', err: `${run} is cancelled\n` });
    const { code, err } = await watching;
    expect(code).toBe(1);
    expect(err).toContain(`${run}  playing seasons: `);
    expect(err).toMatch(new RegExp(`matchwright: the run ${run} was cancelled\n$`));

    // the workers go through what is queued without doing it
    while ((await openJobs()) > 0) await pause(100);
    const [status] = await runStatus(database, run);
    expect(status).toMatchObject({ state: 'cancelled', shards: 100 });
    expect(status?.done).toBeLessThan(50);
    const { rows } = await database.query('select sum(executions)::int as done from simulation_shard');
    const all = await runStatus(database);
    expect(rows).toEqual([{ done: all.reduce((sum, { done }) => sum + done, 0) }]);

    expect(await jobs('cancel', run)).toEqual({
      code: 2,
      out: '',
      err: `matchwright: no run named ${run} is running\n`,
    });
    expect(await jobs('result', run)).toEqual({
      code: 2,
      out: '',
      err: `matchwright: no run named ${run} is done\n`,
    });
    const listed = (await jobs('list')).out.split('\n');
    expect(listed[0]).toMatch(new RegExp(`^${run}  cancelled: ${status?.done} of 100 shards$`));
    expect(listed.slice(1, -1).every((line) => /  done: (\d+) of \1 shards$/.test(line))).toBe(true);
  },
  patience,
);

test(
  'a run that nobody knows, one that fails, and a wrong request are told apart in words',
  async () => {
    for (const [command, words] of [
      ['watch', 'no run is named 00000000'],
      ['cancel', 'no run named 00000000 is running'],
      ['result', 'no run named 00000000 is done'],
    ] as const)
      expect(await jobs(command, '00000000')).toEqual({ code: 2, out: '', err: `matchwright: ${words}\n` });
    const refused = await jobs('start', 'seasons', '--season', '2100');
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('simulation: season');

    const run = await start(['seasons', '--scenarios', '6400']);
    await untilDone(run, 1);
    await database.db
      .updateTable('simulation_shard')
      .set({ name: 'no-such-job' })
      .where('run_id', '=', run)
      .where('output', 'is', null)
      .execute();
    const failed = await jobs('watch', run);
    expect(failed.code).toBe(1);
    expect(failed.err).toContain(`matchwright: the run ${run} failed: no job is named no-such-job\n`);
  },
  patience,
);

test(
  'workers that are told to stop end by themselves',
  async () => {
    const exits = [...workers].map(ended);
    for (const worker of workers) worker.kill('SIGTERM');
    const all = await Promise.all(exits);
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(all.every(({ err }) => err.includes('ending after the work in hand'))).toBe(true);
  },
  patience,
);
