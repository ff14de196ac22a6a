import { sql, type Kysely } from 'kysely';

/** What a member of staff wrote to students, and the links they made for them, stay when the member is removed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of [
    ['comment', 'staff_id'],
    ['join_link', 'made_by'],
  ] as const) {
    const key = `${table}_${column}_fkey`;
    await db.schema
      .alterTable(table)
      .alterColumn(column, (change) => change.dropNotNull())
      .execute();
    await db.schema.alterTable(table).dropConstraint(key).execute();
    await sql`alter table ${sql.table(table)} add constraint ${sql.id(key)}
      foreign key (${sql.id(column)}) references staff (id) on delete set null`.execute(db);
  }
}
