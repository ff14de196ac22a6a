import { Migrator, type Kysely } from 'kysely';
import { migrations } from './migrations/index.js';

/**
 * Applies the migrations that a database does not have yet, in order and in one transaction; other processes that try
 * at the same time wait. With `upTo` it stops after that one.
 * @throws Error when one fails (nothing is changed then), or when the database is of a newer program.
 */
export async function migrate<T>(db: Kysely<T>, upTo?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo);
  if (error === undefined) return;
  const why = error instanceof Error ? error.message : JSON.stringify(error);
  if (why.includes('corrupted migrations')) {
    throw new Error(
      `this database was made by a newer Matchwright; update the program, the data are left alone (${why})`,
      { cause: error },
    );
  }
  throw new Error(`the database could not be brought up to date, nothing was changed: ${why}`, {
    cause: error,
  });
}
