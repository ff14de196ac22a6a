import { createRoute, z } from '@hono/zod-openapi';
import { recordAudit } from '../audit.js';
import { answered, body, done, emptyRoutes, notFound } from '../http/answers.js';
import type { ServerContext } from '../http/context.js';
import { signedIn } from '../http/signed-in.js';
import { changeRole, removeMember } from './members.js';
import { roleSchema } from './role.js';
import { endSessions } from './sessions.js';

const memberSchema = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role: roleSchema })
  .openapi('Member');
const idParam = z.object({ id: z.uuid() });

/** Who works for a school. */
export function staffRoutes(context: ServerContext) {
  const { database, sessions, now } = context;
  const { db } = database;
  const forOwners = { tags: ['Staff'], middleware: signedIn(context, 'owner') };

  const members = createRoute({
    ...forOwners,
    method: 'get',
    path: '/staff',
    summary: 'Who works for the school',
    responses: answered(z.object({ members: z.array(memberSchema) }), 'Everybody.'),
  });
  const change = createRoute({
    ...forOwners,
    method: 'patch',
    path: '/staff/{id}',
    summary: 'Change a member’s role, at once; one owner is always left',
    request: { params: idParam, body: body(z.strictObject({ role: roleSchema })) },
    responses: done('Changed.'),
  });
  const remove = createRoute({
    ...forOwners,
    method: 'delete',
    path: '/staff/{id}',
    summary: 'Remove a member; their sessions end at once; one owner is always left',
    request: { params: idParam },
    responses: done('Removed.'),
  });
  const signOutMember = createRoute({
    ...forOwners,
    method: 'delete',
    path: '/staff/{id}/sessions',
    summary: 'End a member’s sessions, all but the one that asks',
    request: { params: idParam },
    responses: answered(z.object({ ended: z.number().int() }), 'How many were ended.'),
  });

  return emptyRoutes()
    .openapi(members, async (c) => {
      const found = await db
        .selectFrom('staff')
        .select(['id', 'name', 'email', 'role'])
        .where('school_id', '=', c.var.staff.school)
        .orderBy('name')
        .execute();
      return c.json({ members: found }, 200);
    })
    .openapi(change, async (c) => {
      const { staff } = c.var;
      const of = { at: now(), school: staff.school, by: staff.id, member: c.req.valid('param').id };
      await changeRole(db, of, c.req.valid('json').role);
      sessions.forget();
      return c.body(null, 204);
    })
    .openapi(remove, async (c) => {
      const { staff } = c.var;
      const of = { at: now(), school: staff.school, by: staff.id, member: c.req.valid('param').id };
      await removeMember(db, of);
      sessions.forget();
      return c.body(null, 204);
    })
    .openapi(signOutMember, async (c) => {
      const { staff } = c.var;
      const { id } = c.req.valid('param');
      const member = await db
        .selectFrom('staff')
        .select('id')
        .where('id', '=', id)
        .where('school_id', '=', staff.school)
        .executeTakeFirst();
      if (member === undefined) throw notFound('member');
      const ended = await endSessions(db, id, staff.session);
      sessions.forget();
      const by = { at: now(), school: staff.school, staff: staff.id };
      await recordAudit(db, { ...by, action: 'sessions-ended', subject: id });
      return c.json({ ended }, 200);
    });
}
