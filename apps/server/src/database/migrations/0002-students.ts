import type { Kysely } from 'kysely';

/**
 * Students, what they share, what is worked out from it and what they are told. Everything of a student hangs on the
 * student's row and goes with it.
 */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('join_link')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('school_id', 'text', (column) => column.notNull().references('school.id').onDelete('cascade'))
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
    .addColumn('made_by', 'text', (column) => column.notNull().references('staff.id').onDelete('cascade'))
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await schema
    .createTable('student')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('school_id', 'text', (column) => column.notNull().references('school.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
    .addColumn('joined_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await schema.createIndex('student_school').on('student').column('school_id').execute();
  await schema
    .createTable('student_file')
    .addColumn('student_id', 'text', (column) =>
      column.primaryKey().references('student.id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('received_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await schema
    .createTable('student_figures')
    .addColumn('student_id', 'text', (column) =>
      column.primaryKey().references('student.id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('made_with', 'text', (column) => column.notNull())
    .addColumn('summary', 'jsonb', (column) => column.notNull())
    .addColumn('lines', 'jsonb', (column) => column.notNull())
    .execute();
  await schema
    .createTable('comment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('student_id', 'text', (column) =>
      column.notNull().references('student.id').onDelete('cascade'),
    )
    .addColumn('staff_id', 'text', (column) => column.notNull().references('staff.id').onDelete('cascade'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await schema.createIndex('comment_student').on('comment').column('student_id').execute();
}
