import { sql, type Kysely } from 'kysely';

/** Simulations that many machines share: what was asked for, its shards with their outputs, and the result. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('simulation_run')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('request', 'text', (column) => column.notNull())
    .addColumn('made_with', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('running', 'done', 'cancelled', 'failed')`),
    )
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('finished_at', 'timestamptz')
    .addColumn('result', 'text')
    .addColumn('message', 'text')
    .execute();
  await schema
    .createTable('simulation_shard')
    .addColumn('run_id', 'text', (column) =>
      column.notNull().references('simulation_run.id').onDelete('cascade'),
    )
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('input', 'text', (column) => column.notNull())
    .addColumn('output', 'text')
    .addColumn('executions', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('simulation_shard_key', ['run_id', 'key'])
    .execute();
  // how many shards are open is asked after every one of them
  await schema
    .createIndex('simulation_shard_open')
    .on('simulation_shard')
    .column('run_id')
    .where(sql.ref('output'), 'is', null)
    .execute();
}
