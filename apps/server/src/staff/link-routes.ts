import { createRoute, z } from '@hono/zod-openapi';
import { recordAudit } from '../audit.js';
import { answered, body, done, emptyRoutes, made, notFound } from '../http/answers.js';
import type { ServerContext } from '../http/context.js';
import { signedIn } from '../http/signed-in.js';
import { makeJoinLink } from '../students/join-links.js';

/** A link that is told once. */
export const newLinkSchema = z
  .object({ id: z.string(), url: z.string(), expiresAt: z.string() })
  .openapi('NewLink');

/** Links by which students join. */
export function linkRoutes(context: ServerContext) {
  const { database, publicUrl, now } = context;
  const { db } = database;
  const forAdvisers = { tags: ['Staff'], middleware: signedIn(context, 'adviser') };

  const links = createRoute({
    ...forAdvisers,
    method: 'get',
    path: '/join-links',
    summary: 'Links by which students can join now',
    responses: answered(
      z.object({ links: z.array(z.object({ id: z.string(), label: z.string(), expiresAt: z.string() })) }),
      'Those not over yet.',
    ),
  });
  const makeLink = createRoute({
    ...forAdvisers,
    method: 'post',
    path: '/join-links',
    summary: 'Make a link by which students join',
    request: {
      body: body(
        z.strictObject({
          label: z.string().trim().min(1).max(120),
          days: z.number().int().min(1).max(90).default(14),
        }),
      ),
    },
    responses: made(newLinkSchema, 'The link, told once.'),
  });
  const closeLink = createRoute({
    ...forAdvisers,
    method: 'delete',
    path: '/join-links/{id}',
    summary: 'Close a link for students',
    request: { params: z.object({ id: z.uuid() }) },
    responses: done('Closed.'),
  });

  return emptyRoutes()
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
      const told = await makeJoinLink(db, now(), link);
      const url = `${publicUrl}/#/join?link=${told.secret}`;
      return c.json({ id: told.id, url, expiresAt: told.expiresAt.toISOString() }, 201);
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
    });
}
