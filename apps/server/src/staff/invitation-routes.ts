import { createRoute, z } from '@hono/zod-openapi';
import { answered, body, done, emptyRoutes, made, notFound } from '../http/answers.js';
import type { ServerContext } from '../http/context.js';
import { signedIn } from '../http/signed-in.js';
import { invite, openInvitations, withdrawInvitation } from './invitations.js';
import { newLinkSchema } from './link-routes.js';
import { roleSchema } from './role.js';

const openSchema = z
  .object({ id: z.string(), email: z.string(), role: roleSchema, expiresAt: z.string() })
  .openapi('OpenInvitation');

/** Who is asked to join the staff of a school. */
export function invitationRoutes(context: ServerContext) {
  const { database, publicUrl, now } = context;
  const { db } = database;
  const forOwners = { tags: ['Staff'], middleware: signedIn(context, 'owner') };

  const open = createRoute({
    ...forOwners,
    method: 'get',
    path: '/invitations',
    summary: 'Invitations that nobody has taken up yet',
    responses: answered(z.object({ invitations: z.array(openSchema) }), 'Those not over yet.'),
  });
  const inviting = createRoute({
    ...forOwners,
    method: 'post',
    path: '/invitations',
    summary: 'Invite somebody to the staff',
    request: { body: body(z.strictObject({ email: z.email().max(254), role: roleSchema })) },
    responses: made(newLinkSchema, 'The link, told once; it works once.'),
  });
  const withdraw = createRoute({
    ...forOwners,
    method: 'delete',
    path: '/invitations/{id}',
    summary: 'Withdraw an invitation; its link opens nothing from then on',
    request: { params: z.object({ id: z.uuid() }) },
    responses: done('Withdrawn.'),
  });

  return emptyRoutes()
    .openapi(open, async (c) => {
      const found = await openInvitations(db, now(), c.var.staff.school);
      const rows = found.map(({ expiresAt, ...rest }) => ({ ...rest, expiresAt: expiresAt.toISOString() }));
      return c.json({ invitations: rows }, 200);
    })
    .openapi(inviting, async (c) => {
      const { staff } = c.var;
      const { email, role } = c.req.valid('json');
      const invited = await invite(db, now(), { school: staff.school, email, role, by: staff.id });
      const url = `${publicUrl}/#/staff?invitation=${invited.secret}`;
      return c.json({ id: invited.id, url, expiresAt: invited.expiresAt.toISOString() }, 201);
    })
    .openapi(withdraw, async (c) => {
      const { staff } = c.var;
      const { id } = c.req.valid('param');
      const gone = await withdrawInvitation(db, now(), { id, school: staff.school, by: staff.id });
      if (!gone) throw notFound('invitation');
      return c.body(null, 204);
    });
}
