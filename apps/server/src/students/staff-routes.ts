import { createRoute, z } from '@hono/zod-openapi';
import { recordAudit } from '../audit.js';
import { figureLineSchema, figureSummarySchema } from '../cohort/figures.js';
import { answered, body, done, emptyRoutes, made, notFound, refusals } from '../http/answers.js';
import type { ServerContext } from '../http/context.js';
import { signedIn } from '../http/signed-in.js';
import { checkSharedFile, sharedFileLetters } from './read-shared-file.js';
import { addComment, addStudent, commentsTo, removeStudent, studentOf } from './students.js';

const studentParam = z.object({ id: z.uuid() });

const studentSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    joinedAt: z.string(),
    receivedAt: z.string(),
    version: z.number().int(),
    /** Null while the engine is at work, or where it could not read the file. */
    summary: figureSummarySchema.nullable(),
    lines: z.array(figureLineSchema),
    comments: z.array(
      z.object({ id: z.string(), by: z.string().nullable(), at: z.string(), text: z.string() }),
    ),
  })
  .openapi('Student');

/** What staff do with single students: look, take a file in, comment, remove. */
export function studentRoutes(context: ServerContext) {
  const { database, keeper, now } = context;
  const { db } = database;

  const add = createRoute({
    method: 'post',
    path: '/students',
    summary: 'Take in a file that a student has sent',
    tags: ['Students'],
    middleware: signedIn(context, 'adviser'),
    request: {
      body: body(
        z.strictObject({
          name: z.string().trim().min(1).max(200),
          file: z.string().min(1).max(sharedFileLetters),
        }),
      ),
    },
    responses: made(
      z.object({ id: z.string(), secret: z.string() }),
      'The student; the secret is of their own page, to be handed to them.',
    ),
  });
  const one = createRoute({
    method: 'get',
    path: '/students/{id}',
    summary: 'One student',
    tags: ['Students'],
    middleware: signedIn(context, 'reader'),
    request: { params: studentParam },
    responses: answered(studentSchema, 'The student as the engine sees them.'),
  });
  const file = createRoute({
    method: 'get',
    path: '/students/{id}/file',
    summary: 'What the student has shared, as a project file',
    tags: ['Students'],
    middleware: signedIn(context, 'reader'),
    request: { params: studentParam },
    responses: {
      200: {
        description: 'The file as it came.',
        content: { 'application/octet-stream': { schema: z.string() } },
      },
      ...refusals,
    },
  });
  const remove = createRoute({
    method: 'delete',
    path: '/students/{id}',
    summary: 'Delete a student who asks for it',
    tags: ['Students'],
    middleware: signedIn(context, 'adviser'),
    request: { params: studentParam },
    responses: done('Everything of the student is gone.'),
  });
  const comment = createRoute({
    method: 'post',
    path: '/students/{id}/comments',
    summary: 'Tell a student something',
    tags: ['Students'],
    middleware: signedIn(context, 'adviser'),
    request: {
      params: studentParam,
      body: body(z.strictObject({ text: z.string().trim().min(1).max(8000) })),
    },
    responses: done('The student reads it on their own page.'),
  });

  return emptyRoutes()
    .openapi(add, async (c) => {
      const { staff } = c.var;
      const { name, file } = c.req.valid('json');
      const by = { at: now(), staff: staff.id };
      const made = await addStudent(db, staff.school, { name, text: checkSharedFile(file) }, by);
      keeper.wake();
      return c.json(made, 201);
    })
    .openapi(one, async (c) => {
      const { staff } = c.var;
      const found = await studentOf(db, staff.school, c.req.valid('param').id);
      if (found === undefined) throw notFound('student');
      const { id, name, version, summary, lines } = found;
      const by = { at: now(), school: staff.school, staff: staff.id };
      await recordAudit(db, { ...by, action: 'student-seen', subject: id });
      const comments = (await commentsTo(db, id)).map(({ created_at, ...rest }) => ({
        ...rest,
        at: created_at.toISOString(),
      }));
      const dates = { joinedAt: found.joined_at.toISOString(), receivedAt: found.received_at.toISOString() };
      return c.json({ id, name, ...dates, version, summary, lines: [...(lines ?? [])], comments }, 200);
    })
    .openapi(file, async (c) => {
      const { staff } = c.var;
      const found = await studentOf(db, staff.school, c.req.valid('param').id);
      if (found === undefined) throw notFound('student');
      const by = { at: now(), school: staff.school, staff: staff.id };
      await recordAudit(db, { ...by, action: 'file-read', subject: found.id });
      return c.body(found.text, 200, {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': `attachment; filename="matchwright-${found.id}.json"`,
      });
    })
    .openapi(remove, async (c) => {
      const { staff } = c.var;
      const student = { id: c.req.valid('param').id, school: staff.school };
      if (!(await removeStudent(db, student, { at: now(), staff: staff.id }))) throw notFound('student');
      return c.body(null, 204);
    })
    .openapi(comment, async (c) => {
      const { staff } = c.var;
      const found = await studentOf(db, staff.school, c.req.valid('param').id);
      if (found === undefined) throw notFound('student');
      const { text } = c.req.valid('json');
      const what = { student: found.id, school: staff.school, text };
      await addComment(db, what, { at: now(), staff: staff.id });
      return c.body(null, 204);
    });
}
