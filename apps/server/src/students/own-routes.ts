import { createRoute, z } from '@hono/zod-openapi';
import { answered, body, done, emptyRoutes, made } from '../http/answers.js';
import { bearerSecurity, openedBy } from '../http/bearer.js';
import type { ServerContext } from '../http/context.js';
import { findJoinLink } from './join-links.js';
import { checkSharedFile, sharedFileLetters } from './read-shared-file.js';
import { addStudent, commentsTo, findOwnStudent, removeStudent, replaceFile } from './students.js';

const fileText = z.string().min(1).max(sharedFileLetters).openapi({ description: 'A project file’s text' });

const lookAtJoin = createRoute({
  method: 'get',
  path: '/join',
  summary: 'What a join link leads to',
  tags: ['Student'],
  security: bearerSecurity,
  responses: answered(
    z.object({ school: z.string(), label: z.string(), expiresAt: z.string() }),
    'The school and until when the link works.',
  ),
});

const join = createRoute({
  method: 'post',
  path: '/join',
  summary: 'Share a file with the school of a join link',
  tags: ['Student'],
  security: bearerSecurity,
  request: { body: body(z.strictObject({ name: z.string().trim().min(1).max(200), file: fileText })) },
  responses: made(z.object({ secret: z.string() }), 'The secret of the student’s own page, told once.'),
});

const mine = createRoute({
  method: 'get',
  path: '/mine',
  summary: 'What a school has of oneself, and what its advisers say',
  tags: ['Student'],
  security: bearerSecurity,
  responses: answered(
    z.object({
      school: z.string(),
      name: z.string(),
      receivedAt: z.string(),
      comments: z.array(z.object({ by: z.string().nullable(), at: z.string(), text: z.string() })),
    }),
    'The student’s own page.',
  ),
});

const sendFile = createRoute({
  method: 'put',
  path: '/mine/file',
  summary: 'Put a newer file in place of the last',
  tags: ['Student'],
  security: bearerSecurity,
  request: { body: body(z.strictObject({ file: fileText })) },
  responses: done('It is kept; the older one is gone.'),
});

const withdraw = createRoute({
  method: 'delete',
  path: '/mine',
  summary: 'Withdraw: everything of oneself is deleted',
  tags: ['Student'],
  security: bearerSecurity,
  responses: done('It is gone, and so is the link.'),
});

/** What students do by their links: join, send a newer file, read comments, withdraw. */
export function ownRoutes(context: ServerContext) {
  const { database, keeper, now } = context;
  const { db } = database;
  return emptyRoutes()
    .openapi(lookAtJoin, async (c) => {
      const { found } = await openedBy(context, c, (secret) => findJoinLink(db, now(), secret));
      const { schoolName, label, expiresAt } = found;
      return c.json({ school: schoolName, label, expiresAt: expiresAt.toISOString() }, 200);
    })
    .openapi(join, async (c) => {
      const { found } = await openedBy(context, c, (secret) => findJoinLink(db, now(), secret));
      const { name, file } = c.req.valid('json');
      const text = checkSharedFile(file);
      const { secret } = await addStudent(db, found.school, { name, text }, { at: now(), staff: null });
      keeper.wake();
      return c.json({ secret }, 201);
    })
    .openapi(mine, async (c) => {
      const { found } = await openedBy(context, c, (secret) => findOwnStudent(db, secret));
      const { received_at } = await db
        .selectFrom('student_file')
        .select('received_at')
        .where('student_id', '=', found.id)
        .executeTakeFirstOrThrow();
      const comments = (await commentsTo(db, found.id)).map(({ by, created_at, text }) => ({
        by,
        at: created_at.toISOString(),
        text,
      }));
      const { schoolName: school, name } = found;
      return c.json({ school, name, receivedAt: received_at.toISOString(), comments }, 200);
    })
    .openapi(sendFile, async (c) => {
      const { found } = await openedBy(context, c, (secret) => findOwnStudent(db, secret));
      const text = checkSharedFile(c.req.valid('json').file);
      await replaceFile(db, found, text, { at: now(), staff: null });
      keeper.wake();
      return c.body(null, 204);
    })
    .openapi(withdraw, async (c) => {
      const { found } = await openedBy(context, c, (secret) => findOwnStudent(db, secret));
      await removeStudent(db, found, { at: now(), staff: null });
      return c.body(null, 204);
    });
}
