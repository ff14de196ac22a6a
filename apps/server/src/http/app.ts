import { OpenAPIHono } from '@hono/zod-openapi';
import { strictHeaders, type Answer } from '@matchwright/shipped';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cohortRoutes } from '../cohort/routes.js';
import { auditRoutes } from '../staff/audit-routes.js';
import { invitationRoutes } from '../staff/invitation-routes.js';
import { linkRoutes } from '../staff/link-routes.js';
import { sessionRoutes } from '../staff/session-routes.js';
import { staffRoutes } from '../staff/staff-routes.js';
import { ownRoutes } from '../students/own-routes.js';
import { studentRoutes } from '../students/staff-routes.js';
import { Refusal, type Problem } from './answers.js';
import type { ServerContext } from './context.js';
import type { ServerEnv } from './env.js';
import { jsonOnly } from './json-only.js';
import { sameOrigin } from './same-origin.js';

/** Most bytes of a request: a shared file and some words. */
const mostBytes = 8 * 1024 * 1024;

/** Answers a path of the built web app. */
export type WebAnswer = (
  method: string,
  url: string,
  asked: { readonly encoding: string; readonly etag: string },
) => Promise<Answer>;

/** Everything that the server answers: the API under `/api`, the built web app at every other path. */
export function createApp(context: ServerContext, web: WebAnswer, onError: (message: string) => void) {
  const app = new OpenAPIHono<ServerEnv>();
  app.use('/api/*', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(strictHeaders)) c.header(name, value);
    c.header('Cache-Control', 'no-store');
  });
  app.use('/api/*', sameOrigin(context.publicUrl), jsonOnly);
  app.use('/api/*', bodyLimit({ maxSize: mostBytes, onError: tooLarge }));
  app.route('/api/v1', sessionRoutes(context));
  app.route('/api/v1', staffRoutes(context));
  app.route('/api/v1', invitationRoutes(context));
  app.route('/api/v1', auditRoutes(context));
  app.route('/api/v1', linkRoutes(context));
  app.route('/api/v1', studentRoutes(context));
  app.route('/api/v1', ownRoutes(context));
  app.route('/api/v1', cohortRoutes(context));
  app.openAPIRegistry.registerComponent('securitySchemes', 'link', {
    type: 'http',
    scheme: 'bearer',
    description: 'The secret of a link: of an invitation, of a link to join, or of a student’s own page.',
  });
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Matchwright for institutions',
      version: '1',
      description: 'Staff sign in and get a session cookie; students use the secrets of their links.',
    },
  });
  app.all('/api/*', () => {
    throw new Refusal(404, { code: 'not-found', message: 'There is nothing at this address.' });
  });
  app.all('*', async (c) => {
    const { method, url, headers } = c.req.raw;
    const asked = {
      encoding: headers.get('accept-encoding') ?? '',
      etag: headers.get('if-none-match') ?? '',
    };
    const { pathname } = new URL(url);
    const answer = await web(method, pathname, asked);
    const body = answer.status === 304 ? null : new Uint8Array(answer.body);
    return new Response(body, { status: answer.status, headers: answer.headers });
  });
  app.onError((error, c) => {
    if (error instanceof Refusal) return problem(c, error.status, error.problem);
    // a body that is no JSON is refused before any route sees it
    if ('status' in error && error.status === 400)
      return problem(c, 400, { code: 'wrong-input', message: 'The body is not JSON.' });
    onError(error.stack ?? error.message);
    return problem(c, 500, { code: 'failed', message: 'The server failed; its log says why.' });
  });
  return app;
}

function tooLarge(): never {
  throw new Refusal(413, { code: 'too-large', message: `More than ${mostBytes} bytes.` });
}

function problem(c: Context, status: number, { code, message, issues }: Problem): Response {
  const retry = c.res.headers.get('retry-after');
  const headers: Record<string, string> = {
    'Content-Type': 'application/json; charset=utf-8',
    ...(retry === null ? {} : { 'Retry-After': retry }),
  };
  return new Response(JSON.stringify({ code, message, ...(issues === undefined ? {} : { issues }) }), {
    status,
    headers,
  });
}
