import { createRoute, z } from '@hono/zod-openapi';
import { auditActions } from '../audit-actions.js';
import { answered, emptyRoutes } from '../http/answers.js';
import type { ServerContext } from '../http/context.js';
import { signedIn } from '../http/signed-in.js';

/** Lines in one answer. */
const linesAtOnce = 100;

const lineSchema = z
  .object({
    id: z.number().int(),
    at: z.string(),
    /** Whether a member of staff did it, one who is gone, or somebody without an account: a student or the operator. */
    who: z.enum(['member', 'former', 'other']),
    /** The member's name; null for the others. */
    by: z.string().nullable(),
    action: z.enum(auditActions),
    /** An id: the log keeps no names of those who are gone. */
    subject: z.string().nullable(),
    /** What the subject is called today; null where it is there no more. */
    about: z.string().nullable(),
  })
  .openapi('AuditLine');

/** The audit log. */
export function auditRoutes(context: ServerContext) {
  const { db } = context.database;
  const audit = createRoute({
    method: 'get',
    path: '/audit',
    summary: 'Who did what, newest first',
    tags: ['Staff'],
    middleware: signedIn(context, 'owner'),
    request: { query: z.object({ before: z.coerce.number().int().min(1).max(2_147_483_647).optional() }) },
    responses: answered(
      z.object({ lines: z.array(lineSchema), more: z.boolean() }),
      'A hundred lines, ending before the id asked for, and whether there are older ones.',
    ),
  });
  return emptyRoutes().openapi(audit, async (c) => {
    const { before } = c.req.valid('query');
    const { school } = c.var.staff;
    const found = await db
      .selectFrom('audit')
      .leftJoin('staff', 'staff.id', 'audit.staff_id')
      .leftJoin('staff as member', 'member.id', 'audit.subject')
      .leftJoin('student', 'student.id', 'audit.subject')
      .leftJoin('join_link as link', 'link.id', 'audit.subject')
      .leftJoin('invitation', 'invitation.id', 'audit.subject')
      .select((row) => [
        'audit.id',
        'audit.at',
        'audit.staff_id',
        'staff.name as by',
        'audit.action',
        'audit.subject',
        row.fn.coalesce('member.name', 'student.name', 'link.label', 'invitation.email').as('about'),
      ])
      .where('audit.school_id', '=', school)
      .$if(before !== undefined, (query) => query.where('audit.id', '<', before ?? 0))
      .orderBy('audit.id', 'desc')
      .limit(linesAtOnce + 1)
      .execute();
    const lines = found.slice(0, linesAtOnce).map(({ at, staff_id, ...line }) => ({
      ...line,
      at: at.toISOString(),
      who: whoIs(staff_id, line.by),
    }));
    return c.json({ lines, more: found.length > linesAtOnce }, 200);
  });
}

function whoIs(staff: string | null, name: string | null): z.infer<typeof lineSchema>['who'] {
  if (staff === null) return 'other';
  return name === null ? 'former' : 'member';
}
