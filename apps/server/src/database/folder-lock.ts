import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes a folder for this process alone: two processes in one embedded database would destroy it. A lock that a dead
 * process has left is taken over.
 * @returns a function that gives the folder back.
 * @throws Error when another living process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'in-use-by');
  for (let tries = 0; tries < 2; tries++) {
    if (await write(path)) return () => rm(path, { force: true });
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (isAlive(owner)) {
      throw new Error(
        `the folder ${folder} is in use by process ${owner}; stop that server first, or use PostgreSQL, which many processes can share`,
      );
    }
    await rm(path, { force: true });
  }
  throw new Error(`the folder ${folder} was taken by another process at the same moment; try again`);
}

async function write(path: string): Promise<boolean> {
  try {
    await using file = await open(path, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // a process of another user answers so, and lives
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
