import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** A setting of this database, made on first use; processes that start at once agree on one. */
export async function settingOf(db: Kysely<Tables>, name: string, make: () => string): Promise<string> {
  await db
    .insertInto('setting')
    .values({ name, value: make() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return value;
}
