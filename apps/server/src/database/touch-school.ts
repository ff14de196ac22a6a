import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Says that what the cohort page shows has changed. Call it in the transaction of the change. */
export async function touchSchool(db: Kysely<Tables>, school: string): Promise<void> {
  await db
    .updateTable('school')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', school)
    .execute();
}
