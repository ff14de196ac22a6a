import { createRoute, z } from '@hono/zod-openapi';
import { recordAudit } from '../audit.js';
import { body, emptyRoutes, json, notFound, Refusal, refusals } from '../http/answers.js';
import type { ServerContext } from '../http/context.js';
import { signedIn } from '../http/signed-in.js';
import { makeJoinLink } from '../students/join-links.js';
import { invite } from './invitations.js';
import { roleSchema } from './role.js';

const memberSchema = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role: roleSchema })
  .openapi('Member');
const linkSchema = z.object({ id: z.string(), url: z.string(), expiresAt: z.string() }).openapi('NewLink');
const idParam = z.object({ id: z.uuid() });

/** Who works for a school, its invitations and links for students, and the audit log. */
export function staffRoutes(context: ServerContext) {
  const { database, sessions, publicUrl, now } = context;
  const { db } = database;
  const owner = signedIn(context, 'owner');
  const adviser = signedIn(context, 'adviser');

  const members = createRoute({
    method: 'get',
    path: '/staff',
    summary: 'Who works for the school',
    tags: ['Staff'],
    middleware: [owner] as const,
    responses: { 200: json(z.object({ members: z.array(memberSchema) }), 'Everybody.'), ...refusals },
  });
  const inviting = createRoute({
    method: 'post',
    path: '/invitations',
    summary: 'Invite somebody to the staff',
    tags: ['Staff'],
    middleware: [owner] as const,
    request: { body: body(z.strictObject({ email: z.email().max(254), role: roleSchema })) },
    responses: { 201: json(linkSchema, 'The link, told once; it works once.'), ...refusals },
  });
  const change = createRoute({
    method: 'patch',
    path: '/staff/{id}',
    summary: 'Change a member’s role',
    tags: ['Staff'],
    middleware: [owner] as const,
    request: { params: idParam, body: body(z.strictObject({ role: roleSchema })) },
    responses: { 204: { description: 'Changed.' }, ...refusals },
  });
  const remove = createRoute({
    method: 'delete',
    path: '/staff/{id}',
    summary: 'Remove a member; their sessions end at once',
    tags: ['Staff'],
    middleware: [owner] as const,
    request: { params: idParam },
    responses: { 204: { description: 'Removed.' }, ...refusals },
  });
  const links = createRoute({
    method: 'get',
    path: '/join-links',
    summary: 'Links by which students can join now',
    tags: ['Staff'],
    middleware: [adviser] as const,
    responses: {
      200: json(
        z.object({ links: z.array(z.object({ id: z.string(), label: z.string(), expiresAt: z.string() })) }),
        'Those not over yet.',
      ),
      ...refusals,
    },
  });
  const makeLink = createRoute({
    method: 'post',
    path: '/join-links',
    summary: 'Make a link by which students join',
    tags: ['Staff'],
    middleware: [adviser] as const,
    request: {
      body: body(
        z.strictObject({
          label: z.string().trim().min(1).max(120),
          days: z.number().int().min(1).max(90).default(14),
        }),
      ),
    },
    responses: { 201: json(linkSchema, 'The link, told once.'), ...refusals },
  });
  const closeLink = createRoute({
    method: 'delete',
    path: '/join-links/{id}',
    summary: 'Close a link for students',
    tags: ['Staff'],
    middleware: [adviser] as const,
    request: { params: idParam },
    responses: { 204: { description: 'Closed.' }, ...refusals },
  });
  const audit = createRoute({
    method: 'get',
    path: '/audit',
    summary: 'Who did what, newest first',
    tags: ['Staff'],
    middleware: [owner] as const,
    request: { query: z.object({ before: z.coerce.number().int().min(1).optional() }) },
    responses: {
      200: json(
        z.object({
          lines: z.array(
            z.object({
              id: z.number().int(),
              at: z.string(),
              /** The member's name, null where they are gone, or where it was a student or the operator. */
              by: z.string().nullable(),
              action: z.string(),
              subject: z.string().nullable(),
            }),
          ),
        }),
        'A hundred lines, ending before the id asked for.',
      ),
      ...refusals,
    },
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
    .openapi(inviting, async (c) => {
      const { staff } = c.var;
      const { email, role } = c.req.valid('json');
      const made = await invite(db, now(), { school: staff.school, email, role, by: staff.id });
      const url = `${publicUrl}/#/staff?invitation=${made.secret}`;
      return c.json({ id: made.id, url, expiresAt: made.expiresAt.toISOString() }, 201);
    })
    .openapi(change, async (c) => {
      const { staff } = c.var;
      const { id } = c.req.valid('param');
      const { role } = c.req.valid('json');
      if (id === staff.id) throw ownRole;
      const changed = await db
        .updateTable('staff')
        .set({ role })
        .where('id', '=', id)
        .where('school_id', '=', staff.school)
        .returning('id')
        .executeTakeFirst();
      if (changed === undefined) throw notFound('member');
      sessions.forget();
      const by = { at: now(), school: staff.school, staff: staff.id };
      await recordAudit(db, { ...by, action: 'role-changed', subject: id });
      return c.body(null, 204);
    })
    .openapi(remove, async (c) => {
      const { staff } = c.var;
      const { id } = c.req.valid('param');
      if (id === staff.id) throw ownRole;
      const gone = await db
        .deleteFrom('staff')
        .where('id', '=', id)
        .where('school_id', '=', staff.school)
        .returning('id')
        .executeTakeFirst();
      if (gone === undefined) throw notFound('member');
      sessions.forget();
      const by = { at: now(), school: staff.school, staff: staff.id };
      await recordAudit(db, { ...by, action: 'staff-removed', subject: id });
      return c.body(null, 204);
    })
    .openapi(links, async (c) => {
      const found = await db
        .selectFrom('join_link')
        .select(['id', 'label', 'expires_at'])
        .where('school_id', '=', c.var.staff.school)
        .where('expires_at', '>', now())
        .orderBy('expires_at')
        .execute();
      const rows = found.map(({ id, label, expires_at }) => ({
        id,
        label,
        expiresAt: expires_at.toISOString(),
      }));
      return c.json({ links: rows }, 200);
    })
    .openapi(makeLink, async (c) => {
      const { staff } = c.var;
      const link = { ...c.req.valid('json'), school: staff.school, by: staff.id };
      const made = await makeJoinLink(db, now(), link);
      const url = `${publicUrl}/#/join?link=${made.secret}`;
      return c.json({ id: made.id, url, expiresAt: made.expiresAt.toISOString() }, 201);
    })
    .openapi(closeLink, async (c) => {
      const { staff } = c.var;
      const { id } = c.req.valid('param');
      const gone = await db
        .deleteFrom('join_link')
        .where('id', '=', id)
        .where('school_id', '=', staff.school)
        .returning('id')
        .executeTakeFirst();
      if (gone === undefined) throw notFound('link');
      const by = { at: now(), school: staff.school, staff: staff.id };
      await recordAudit(db, { ...by, action: 'join-link-closed', subject: id });
      return c.body(null, 204);
    })
    .openapi(audit, async (c) => {
      const { before } = c.req.valid('query');
      const found = await db
        .selectFrom('audit')
        .leftJoin('staff', 'staff.id', 'audit.staff_id')
        .select(['audit.id', 'at', 'staff.name as by', 'action', 'subject'])
        .where('audit.school_id', '=', c.var.staff.school)
        .$if(before !== undefined, (query) => query.where('audit.id', '<', before ?? 0))
        .orderBy('audit.id', 'desc')
        .limit(100)
        .execute();
      return c.json({ lines: found.map(({ at, ...line }) => ({ ...line, at: at.toISOString() })) }, 200);
    });
}

const ownRole = new Refusal(400, {
  code: 'own-role',
  message: 'Another owner has to do this, so that a school is never left without one.',
});
