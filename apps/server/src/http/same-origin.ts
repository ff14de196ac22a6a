import { createMiddleware } from 'hono/factory';
import { Refusal } from './answers.js';
import type { ServerEnv } from './env.js';

/**
 * Refuses writes that a browser says come from another site. Cookies are `SameSite=Strict` already; this holds where
 * an old browser, or another program on the same host, does not. A proxy may ask for another host than the one in the
 * address bar, which is that of `publicUrl`.
 */
export function sameOrigin(publicUrl: string) {
  const publicHost = hostOf(publicUrl);
  return createMiddleware<ServerEnv>(async (c, next) => {
    const writes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const ownHosts = [publicHost, c.req.header('host')];
    const fromElsewhere =
      site === undefined
        ? origin !== undefined && !ownHosts.includes(hostOf(origin) ?? '')
        : site !== 'same-origin' && site !== 'none';
    if (writes && fromElsewhere)
      throw new Refusal(403, {
        code: 'other-site',
        message: 'Only the server’s own pages may ask for this.',
      });
    await next();
  });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
