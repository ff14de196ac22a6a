import { join } from 'node:path';
import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { Pool, types as pgTypes } from 'pg';
import { lockFolder } from './folder-lock.js';
import { migrate } from './migrate.js';
import { poolOfOne } from './pool-of-one.js';
import type { Tables } from './tables.js';

/** Where the data are: a real PostgreSQL, a folder with the embedded one, or memory (for tests). */
export type DatabasePlace =
  | { readonly url: string; readonly connections?: number | undefined }
  | { readonly folder: string }
  | 'memory';

/** An open database with its schema up to date. */
export type Database = {
  /** Typed queries (Kysely); inside of `db.transaction()` use the transaction and never `db` itself. */
  readonly db: Kysely<Tables>;
  /** One text of SQL with `$1`, `$2` … for its values; without values it may hold several statements. */
  readonly query: (text: string, values?: readonly unknown[]) => Promise<{ readonly rows: unknown[] }>;
  readonly place: DatabasePlace;
  /** Ends all connections and gives the folder back; the database cannot be used afterwards. */
  readonly close: () => Promise<void>;
};

/**
 * Opens a database and brings its schema up to date.
 *
 * ```ts
 * const database = await openDatabase({ folder: 'matchwright-data' }); // or { url: 'postgres://…' }
 * try {
 *   await database.db.selectFrom('school').selectAll().execute();
 *   await database.query('select 1 as one where $1', [true]); // for libraries that bring their own SQL
 * } finally {
 *   await database.close();
 * }
 * ```
 *
 * Both kinds speak the same SQL and give the same values: moments as `Date`, days as `YYYY-MM-DD`, whole numbers as
 * numbers, JSON parsed. Opening is safe from many processes at once: PostgreSQL lets one of them migrate while the
 * others wait; a folder has one process and refuses a second.
 *
 * With `upTo` the schema is brought up to that migration only, for a backup of an older program.
 *
 * @throws Error when the place cannot be reached, a folder is in use, or its schema is of a newer program.
 */
export async function openDatabase(place: DatabasePlace, upTo?: string): Promise<Database> {
  const unlock = typeof place === 'object' && 'folder' in place ? await lockFolder(place.folder) : undefined;
  try {
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: await poolOf(place) }) });
    const close = async (): Promise<void> => {
      await db.destroy();
      await unlock?.();
    };
    await migrate(db, upTo).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    return {
      db,
      query: async (text, values = []) => db.executeQuery(CompiledQuery.raw(text, [...values])),
      place,
      close,
    };
  } catch (error) {
    await unlock?.();
    throw error;
  }
}

async function poolOf(place: DatabasePlace): Promise<PostgresPool> {
  if (place === 'memory' || 'folder' in place) {
    // a large module, which a real PostgreSQL does without
    const { PGlite } = await import('@electric-sql/pglite');
    const dataDir = place === 'memory' ? 'memory://' : join(place.folder, 'database');
    return poolOfOne(await PGlite.create({ dataDir, parsers: sameParsers }));
  }
  const pool = new Pool({
    connectionString: place.url,
    max: place.connections ?? 10,
    types: { getTypeParser },
  });
  // a server that restarts ends idle connections; the pool makes new ones when they are next needed
  pool.on('error', () => undefined);
  // one in use says so as well, besides failing its query: unheard, that would end the process
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const { INT8, DATE } = pgTypes.builtins;

/** Types that the two drivers would read in different ways by themselves. */
const sameParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: (text) => Number(text),
  [DATE]: (text) => text,
};

const getTypeParser: typeof pgTypes.getTypeParser = (id: number, format?: 'text' | 'binary') =>
  sameParsers[id] ?? pgTypes.getTypeParser(id, format);
