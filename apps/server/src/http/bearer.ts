import type { Context } from 'hono';
import { Refusal } from './answers.js';
import type { ServerContext } from './context.js';
import { senderOf } from './sender.js';
import { tooOften } from './too-often.js';

/** The header that carries a link's secret: never the address, which servers and browsers write down. */
export const bearerSecurity = [{ link: [] }];

/** What a link's secret opens, or a refusal; tries of wrong secrets slow their sender down. */
export async function openedBy<T>(
  context: ServerContext,
  c: Context,
  find: (secret: string) => Promise<T | null>,
): Promise<{ readonly secret: string; readonly found: T }> {
  const attempt = { from: senderOf(context, c) };
  context.rateLimit(c, attempt.from);
  const wait = await context.throttle.wait(attempt);
  if (wait > 0) throw tooOften(c, wait);
  const secret = /^Bearer ([\w-]{43})$/.exec(c.req.header('authorization') ?? '')?.[1];
  const found = secret === undefined ? null : await find(secret);
  if (secret !== undefined && found !== null) return { secret, found };
  await context.throttle.failed(attempt);
  throw new Refusal(401, {
    code: 'link-over',
    message: 'This link does not work, or no longer. Ask whoever sent it for a new one.',
  });
}
