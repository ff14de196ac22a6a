import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { recordAudit } from '../audit.js';
import { touchSchool } from '../database/touch-school.js';
import type { Tables } from '../database/tables.js';
import { hashOf, newSecret } from '../secrets.js';

/** Who does something: a member of staff, or null for the student. */
type By = { readonly at: Date; readonly staff: string | null };

/** Adds a student with a first file. The secret opens the student's own page; it is told once. */
export async function addStudent(
  db: Kysely<Tables>,
  school: string,
  student: { readonly name: string; readonly text: string },
  { at, staff }: By,
): Promise<{ readonly id: string; readonly secret: string }> {
  const id = randomUUID();
  const secret = newSecret();
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('student')
      .values({ id, school_id: school, name: student.name, secret_hash: hashOf(secret), joined_at: at })
      .execute();
    await trx
      .insertInto('student_file')
      .values({ student_id: id, version: 1, text: student.text, received_at: at })
      .execute();
    await touchSchool(trx, school);
    await recordAudit(trx, { at, school, staff, action: 'student-joined', subject: id });
  });
  return { id, secret };
}

/** Puts a newer file in place of a student's; the older one and what was worked out from it are gone. */
export async function replaceFile(
  db: Kysely<Tables>,
  student: { readonly id: string; readonly school: string },
  text: string,
  { at, staff }: By,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('student_file')
      .set(({ eb }) => ({ text, version: eb('version', '+', 1), received_at: at }))
      .where('student_id', '=', student.id)
      .execute();
    await trx.deleteFrom('student_figures').where('student_id', '=', student.id).execute();
    await touchSchool(trx, student.school);
    await recordAudit(trx, { at, school: student.school, staff, action: 'file-sent', subject: student.id });
  });
}

/**
 * Deletes a student of a school with everything that hangs on them: file, figures, comments. What stays is a line of
 * the audit log with an id that leads nowhere any more.
 * @returns false when the school has no such student.
 */
export async function removeStudent(
  db: Kysely<Tables>,
  student: { readonly id: string; readonly school: string },
  { at, staff }: By,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('student')
      .where('id', '=', student.id)
      .where('school_id', '=', student.school)
      .returning('id')
      .executeTakeFirst();
    if (gone === undefined) return false;
    await touchSchool(trx, student.school);
    const action = staff === null ? 'student-withdrew' : 'student-removed';
    await recordAudit(trx, { at, school: student.school, staff, action, subject: student.id });
    return true;
  });
}

/** What the secret of a student's own link opens. */
export type OwnStudent = {
  readonly id: string;
  readonly school: string;
  readonly schoolName: string;
  readonly name: string;
};

export async function findOwnStudent(db: Kysely<Tables>, secret: string): Promise<OwnStudent | null> {
  const found = await db
    .selectFrom('student')
    .innerJoin('school', 'school.id', 'student.school_id')
    .select(['student.id', 'school_id as school', 'school.name as schoolName', 'student.name'])
    .where('student.secret_hash', '=', hashOf(secret))
    .executeTakeFirst();
  return found ?? null;
}

/** One student of a school, with file and figures; undefined when it is not theirs. */
export async function studentOf(db: Kysely<Tables>, school: string, id: string) {
  return db
    .selectFrom('student')
    .innerJoin('student_file as file', 'file.student_id', 'student.id')
    .leftJoin('student_figures as figures', (join) =>
      join.onRef('figures.student_id', '=', 'student.id').onRef('figures.version', '=', 'file.version'),
    )
    .select([
      'student.id',
      'student.name',
      'student.joined_at',
      'file.received_at',
      'file.version',
      'file.text',
      'figures.summary',
      'figures.lines',
    ])
    .where('student.school_id', '=', school)
    .where('student.id', '=', id)
    .executeTakeFirst();
}

/** What staff have told a student, newest first; `by` is null where the writer is gone. */
export async function commentsTo(db: Kysely<Tables>, student: string) {
  return db
    .selectFrom('comment')
    .leftJoin('staff', 'staff.id', 'comment.staff_id')
    .select(['comment.id', 'comment.text', 'comment.created_at', 'staff.name as by'])
    .where('comment.student_id', '=', student)
    .orderBy('comment.created_at', 'desc')
    .execute();
}

/** Tells a student something. The student is known to be of the writer's school. */
export async function addComment(
  db: Kysely<Tables>,
  comment: { readonly student: string; readonly school: string; readonly text: string },
  { at, staff }: { readonly at: Date; readonly staff: string },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('comment')
      .values({
        id: randomUUID(),
        student_id: comment.student,
        staff_id: staff,
        text: comment.text,
        created_at: at,
      })
      .execute();
    await touchSchool(trx, comment.school);
    await recordAudit(trx, {
      at,
      school: comment.school,
      staff,
      action: 'commented',
      subject: comment.student,
    });
  });
}
