import type { Kysely } from 'kysely';
import type { Tables } from './database/tables.js';

/** What staff, students and the operator do that somebody may later ask about. */
export type AuditAction =
  | 'signed-in'
  | 'signed-out'
  | 'sign-in-failed'
  | 'staff-invited'
  | 'staff-joined'
  | 'role-changed'
  | 'staff-removed'
  | 'join-link-made'
  | 'join-link-closed'
  | 'student-joined'
  | 'file-sent'
  | 'file-read'
  | 'student-seen'
  | 'student-withdrew'
  | 'student-removed'
  | 'commented'
  | 'cohort-exported';

/** Writes one line of the audit log. `subject` is an id, never a name: the log outlives whom it is about. */
export async function recordAudit(
  db: Kysely<Tables>,
  entry: {
    readonly at: Date;
    readonly school: string;
    readonly staff: string | null;
    readonly action: AuditAction;
    readonly subject?: string | undefined;
  },
): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      at: entry.at,
      school_id: entry.school,
      staff_id: entry.staff,
      action: entry.action,
      subject: entry.subject ?? null,
    })
    .execute();
}
