import { readFile } from 'node:fs/promises';
import type { Issue } from '@matchwright/almanac';
import { readProfile, type Profile } from '@matchwright/dossier';
import { readSimulation, type Simulation } from '@matchwright/runner/node';
import { UsageError } from '../usage-error.js';
import { openShared } from './database-option.js';
import { loadGround, type Ground } from './ground.js';
import { openJobQueue } from './job-queue.js';
import { startRun } from './runs.js';

/** Asks for a simulation and prints the run's id on standard output. */
export async function askForRun(
  url: string,
  request: (ground: Ground) => Promise<Simulation>,
): Promise<void> {
  const ground = await loadGround();
  const simulation = readSimulation(await request(ground));
  if (!simulation.ok) throw new UsageError(lines(simulation.error));
  const database = await openShared(url);
  try {
    const onError = (error: Error): void => void process.stderr.write(`${error.message}\n`);
    const queue = await openJobQueue(database, ground.madeWith, { supervise: false, onError });
    process.stdout.write(`${await startRun(database, queue, ground.madeWith, simulation.value)}\n`);
    await queue.close();
  } finally {
    await database.close();
  }
}

/** Reads profiles, all of them or none. @throws UsageError with every problem of every file. */
export async function readProfiles(paths: readonly string[], { setup }: Ground): Promise<Profile[]> {
  const read = await Promise.all(
    paths.map(async (path) => readProfile(await readFile(path, 'utf8'), path, setup.almanac)),
  );
  const wrong = read.flatMap((profile) => (profile.ok ? [] : profile.error));
  if (wrong.length > 0) throw new UsageError(lines(wrong));
  return read.flatMap((profile) => (profile.ok ? [profile.value] : []));
}

function lines(issues: readonly Issue[]): string {
  return issues.map(({ where, expected }) => `${where}: expected ${expected}`).join('\n');
}
