import { createMiddleware } from 'hono/factory';
import { Refusal } from './answers.js';
import type { ServerEnv } from './env.js';

/** Refuses bodies that are not sent as JSON: a form of another site could send anything else unasked. */
export const jsonOnly = createMiddleware<ServerEnv>(async (c, next) => {
  const type = c.req.header('content-type');
  const hasBody = c.req.method === 'POST' || c.req.method === 'PUT' || c.req.method === 'PATCH';
  if (hasBody && !/^application\/json\b/i.test(type ?? ''))
    throw new Refusal(400, { code: 'wrong-input', message: 'Send the body as application/json.' });
  await next();
});
