import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabasePlace } from '../database/open-database.js';
import { startPostgres } from './start-postgres.js';

/** A place for a database, and how to clear it away. */
export type TestPlace = { readonly place: DatabasePlace; readonly clear: () => Promise<void> };

/** Both kinds of database by name: what is tested on one is tested on the other. */
export const databaseKinds: readonly { readonly kind: string; readonly make: () => Promise<TestPlace> }[] = [
  { kind: 'PGlite', make: ownFolder },
  { kind: 'PostgreSQL', make: ownServer },
];

async function ownFolder(): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'matchwright-folder-'));
  return { place: { folder }, clear: () => rm(folder, { recursive: true, force: true }) };
}

async function ownServer(): Promise<TestPlace> {
  const { url, stop } = await startPostgres();
  return { place: { url }, clear: stop };
}
