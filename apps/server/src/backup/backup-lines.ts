import { sql } from 'kysely';
import { newestMigration } from '../database/migrations/index.js';
import type { Database } from '../database/open-database.js';

/**
 * What a backup holds, in an order in which rows can be put back. Sessions, tries of passwords and the key of cookies
 * are left out: whoever finds a backup is signed in nowhere by it, and after a restore everybody signs in anew.
 */
export const backupTables = [
  ['school', 'id'],
  ['staff', 'id'],
  ['staff_account', 'id'],
  ['invitation', 'id'],
  ['join_link', 'id'],
  ['student', 'id'],
  ['student_file', 'student_id'],
  ['student_figures', 'student_id'],
  ['comment', 'id'],
  ['audit', 'id'],
] as const;

export const backupSchema = 'matchwright.server-backup/1';

/** Rows read at once: a shared file may have some hundred kilobytes. */
const rowsAtOnce = 100;

/**
 * The whole database as lines of JSON: a head, then a line a row, all as of one moment. It is the same for both kinds
 * of database, so that a folder can move to a PostgreSQL and back.
 */
export async function* backupLines({ db }: Database, madeAt: Date): AsyncGenerator<string> {
  yield JSON.stringify({ schema: backupSchema, migration: newestMigration, madeAt: madeAt.toISOString() });
  const trx = await db.startTransaction().setIsolationLevel('repeatable read').execute();
  try {
    for (const [table, key] of backupTables) {
      for (let from = 0; ; from += rowsAtOnce) {
        const { rows } =
          await sql`select * from ${sql.table(table)} order by ${sql.ref(key)} limit ${rowsAtOnce} offset ${from}`.execute(
            trx,
          );
        for (const row of rows) yield JSON.stringify({ table, row });
        if (rows.length < rowsAtOnce) break;
      }
    }
  } finally {
    await trx.rollback().execute();
  }
}
