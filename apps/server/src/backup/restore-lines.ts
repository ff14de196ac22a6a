import { sql } from 'kysely';
import * as z from 'zod';
import { migrate } from '../database/migrate.js';
import { openDatabase, type Database, type DatabasePlace } from '../database/open-database.js';
import { backupSchema, backupTables } from './backup-lines.js';

const headSchema = z.object({ schema: z.literal(backupSchema), migration: z.string(), madeAt: z.string() });
const tableNames = backupTables.map(([table]) => table);
const rowSchema = z.object({
  table: z.enum(tableNames),
  row: z.record(z.string().regex(/^[a-z_]+$/), z.unknown()),
});

/**
 * Puts a backup into an empty database, all of it or nothing, and brings it up to date when an older program made it.
 * @returns how many rows there were.
 * @throws Error when the database holds a school already, or a line is not of a backup.
 */
export async function restoreLines(place: DatabasePlace, lines: AsyncIterable<string>): Promise<number> {
  const each = lines[Symbol.asyncIterator]();
  const first = await each.next();
  const head = headSchema.safeParse(first.done === true ? null : parsed(first.value));
  if (!head.success)
    throw new Error('this is no backup of the server: its first line is not the head of one');
  const database = await openDatabase(place, head.data.migration);
  try {
    const rows = await fill(database, each);
    await migrate(database.db);
    return rows;
  } finally {
    await database.close();
  }
}

async function fill({ db }: Database, lines: AsyncIterator<string>): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const school = await trx.selectFrom('school').select('id').limit(1).executeTakeFirst();
    if (school !== undefined)
      throw new Error('the database holds a school already; restore into an empty one');
    let count = 0;
    for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
      const line = rowSchema.safeParse(parsed(next.value));
      if (!line.success) throw new Error(`line ${count + 2} of the backup is damaged; nothing was restored`);
      const { table, row } = line.data;
      const names = Object.keys(row).map((name) => sql.ref(name));
      const values = Object.values(row).map((value) => sql`${plain(value)}`);
      await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(values)})`.execute(
        trx,
      );
      count++;
    }
    await sql`select setval(pg_get_serial_sequence('audit', 'id'), coalesce((select max(id) from audit), 0) + 1, false)`.execute(
      trx,
    );
    return count;
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Lists and objects go back as JSON, everything else as it is. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
