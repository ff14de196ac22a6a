import { createRoute, z } from '@hono/zod-openapi';
import { APIError } from 'better-auth/api';
import { recordAudit } from '../audit.js';
import { answered, body, done, emptyRoutes, Refusal } from '../http/answers.js';
import { bearerSecurity, openedBy } from '../http/bearer.js';
import type { ServerContext } from '../http/context.js';
import { senderOf } from '../http/sender.js';
import { tooOften } from '../http/too-often.js';
import { signedIn } from '../http/signed-in.js';
import { passwordLetters } from './auth.js';
import { acceptInvitation, findInvitation } from './invitations.js';
import { roleSchema } from './role.js';
import { endSessions } from './sessions.js';

const whoSchema = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role: roleSchema, school: z.string() })
  .openapi('SignedIn');

const signIn = createRoute({
  method: 'post',
  path: '/session',
  summary: 'Sign in',
  tags: ['Session'],
  request: {
    body: body(
      z.strictObject({ email: z.email().max(254), password: z.string().min(1).max(passwordLetters.most) }),
    ),
  },
  responses: done('Signed in; the session’s cookie is set.'),
});

const lookAtInvitation = createRoute({
  method: 'get',
  path: '/invitation',
  summary: 'What an invitation is for',
  tags: ['Session'],
  security: bearerSecurity,
  responses: answered(
    z.object({ school: z.string(), role: roleSchema, email: z.string(), expiresAt: z.string() }),
    'The invitation.',
  ),
});

const accept = createRoute({
  method: 'post',
  path: '/invitation',
  summary: 'Join a school’s staff; works once',
  tags: ['Session'],
  security: bearerSecurity,
  request: {
    body: body(
      z.strictObject({
        name: z.string().trim().min(1).max(200),
        password: z.string().min(passwordLetters.least).max(passwordLetters.most),
      }),
    ),
  },
  responses: done('Done; sign in now.'),
});

/** Signing in and out, and taking up invitations. */
export function sessionRoutes(context: ServerContext) {
  const { auth, database, sessions, throttle, rateLimit, now } = context;
  const { db } = database;

  const who = createRoute({
    method: 'get',
    path: '/session',
    summary: 'Who is signed in',
    tags: ['Session'],
    middleware: signedIn(context, 'reader'),
    responses: answered(whoSchema, 'The member of staff.'),
  });
  const signOut = createRoute({
    method: 'delete',
    path: '/session',
    summary: 'Sign out',
    tags: ['Session'],
    middleware: signedIn(context, 'reader'),
    responses: done('Signed out; the session is gone.'),
  });
  const signOutElsewhere = createRoute({
    method: 'delete',
    path: '/session/others',
    summary: 'Sign out everywhere else',
    tags: ['Session'],
    middleware: signedIn(context, 'reader'),
    responses: answered(
      z.object({ ended: z.number().int() }),
      'How many other sessions of one’s own were ended.',
    ),
  });

  return emptyRoutes()
    .openapi(signIn, async (c) => {
      const { email, password } = c.req.valid('json');
      const attempt = { from: senderOf(context, c), account: email };
      rateLimit(c, attempt.from);
      const wait = await throttle.wait(attempt);
      if (wait > 0) throw tooOften(c, wait);
      const staff = await db
        .selectFrom('staff')
        .select(['id', 'school_id'])
        .where('email', '=', email.toLowerCase())
        .executeTakeFirst();
      const by = { at: now(), school: staff?.school_id ?? '', staff: staff?.id ?? null };
      try {
        const { headers } = await auth.api.signInEmail({
          body: { email, password },
          headers: c.req.raw.headers,
          returnHeaders: true,
        });
        for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
      } catch (error) {
        if (!(error instanceof APIError) || error.status === 'INTERNAL_SERVER_ERROR') throw error;
        await throttle.failed(attempt);
        if (staff !== undefined) await recordAudit(db, { ...by, action: 'sign-in-failed' });
        throw new Refusal(401, {
          code: 'wrong-password',
          message: 'E-mail address and password do not belong together.',
        });
      }
      await throttle.succeeded(attempt);
      await recordAudit(db, { ...by, action: 'signed-in' });
      return c.body(null, 204);
    })
    .openapi(who, async (c) => {
      const { id, name, email, role, school } = c.var.staff;
      const { name: schoolName } = await db
        .selectFrom('school')
        .select('name')
        .where('id', '=', school)
        .executeTakeFirstOrThrow();
      return c.json({ id, name, email, role, school: schoolName }, 200);
    })
    .openapi(signOut, async (c) => {
      const { staff } = c.var;
      const { headers } = await auth.api.signOut({ headers: c.req.raw.headers, returnHeaders: true });
      for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
      sessions.forget();
      await recordAudit(db, { at: now(), school: staff.school, staff: staff.id, action: 'signed-out' });
      return c.body(null, 204);
    })
    .openapi(signOutElsewhere, async (c) => {
      const { staff } = c.var;
      const ended = await endSessions(db, staff.id, staff.session);
      sessions.forget();
      const by = { at: now(), school: staff.school, staff: staff.id };
      await recordAudit(db, { ...by, action: 'sessions-ended', subject: staff.id });
      return c.json({ ended }, 200);
    })
    .openapi(lookAtInvitation, async (c) => {
      const { found } = await openedBy(context, c, (secret) => findInvitation(db, now(), secret));
      return c.json({ ...found, expiresAt: found.expiresAt.toISOString() }, 200);
    })
    .openapi(accept, async (c) => {
      const { secret } = await openedBy(context, c, (given) => findInvitation(db, now(), given));
      const { name, password } = c.req.valid('json');
      const passwordHash = await (await auth.$context).password.hash(password);
      if (!(await acceptInvitation(db, now(), { secret, name, passwordHash })))
        throw new Refusal(400, {
          code: 'already-staff',
          message: 'Somebody with this e-mail address is on a staff already.',
        });
      return c.body(null, 204);
    });
}
