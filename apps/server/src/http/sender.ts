import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { ServerContext } from './context.js';

/** The address that a request comes from: the connection's, or what the proxy in front adds last. */
export function senderOf({ behindProxy }: Pick<ServerContext, 'behindProxy'>, c: Context): string {
  if (behindProxy) {
    const told = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    if (told !== undefined && told !== '') return told;
  }
  return getConnInfo(c).remote.address ?? 'unknown';
}
