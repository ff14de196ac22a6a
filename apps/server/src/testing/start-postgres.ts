import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A PostgreSQL of one's own, for tests and benchmarks. */
export type OwnPostgres = {
  readonly url: string;
  /** Stops it as hard as a power cut (`immediate`) or in order (`fast`), and starts it again at the same address. */
  readonly restart: (how?: 'fast' | 'immediate') => Promise<void>;
  /** Stops it and deletes its files. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts a PostgreSQL on a socket in a fresh folder. It is Debian's package `postgresql`, or any whose `initdb` and
 * `postgres` are on the path. The server refuses to run as root, so root starts it as another user.
 * @throws Error when no PostgreSQL is installed: a suite that needs one must fail then, not pass unseen.
 */
export async function startPostgres(): Promise<OwnPostgres> {
  const binaries = await findBinaries();
  const folder = await mkdtemp(join(tmpdir(), 'matchwright-postgres-'));
  const user = await userFor(folder);
  const data = join(folder, 'data');
  await run(
    join(binaries, 'initdb'),
    ['--pgdata', data, '--username=postgres', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'],
    { cwd: folder, ...user },
  );
  let server = await start(binaries, folder, user);
  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    restart: async (how = 'fast') => {
      await end(server, how);
      server = await start(binaries, folder, user);
    },
    stop: async () => {
      await end(server, 'immediate');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findBinaries(): Promise<string> {
  const debian = '/usr/lib/postgresql';
  const versions = await readdir(debian).catch(() => []);
  const newest = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'));
  const found = [...newest, ...(process.env['PATH'] ?? '').split(':')].find((folder) =>
    existsSync(join(folder, 'initdb')),
  );
  if (found !== undefined) return found;
  throw new Error('no PostgreSQL is installed; on Debian: apt-get install postgresql');
}

type User = { readonly uid?: number; readonly gid?: number };

async function userFor(folder: string): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => users.find(([known]) => known === name)).find(Boolean);
  const user = { uid: Number(found?.[2]), gid: Number(found?.[3]) };
  await chown(folder, user.uid, user.gid);
  return user;
}

/** Starts the server and waits until it says that it takes connections. */
function start(binaries: string, folder: string, user: User): Promise<ChildProcess> {
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', join(folder, 'data'), '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...user },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said.slice(-2000)}`)));
    server.stderr.on('data', (part: Buffer) => {
      said = `${said}${part.toString()}`.slice(-10_000);
      if (said.includes('ready to accept connections')) resolve(server);
    });
  });
}

function end(server: ChildProcess, how: 'fast' | 'immediate'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
  });
}
