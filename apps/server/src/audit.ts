import type { Kysely } from 'kysely';
import type { AuditAction } from './audit-actions.js';
import type { Tables } from './database/tables.js';

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
