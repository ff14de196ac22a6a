import { createMiddleware } from 'hono/factory';
import { mayDo, type Role } from '../staff/role.js';
import { Refusal } from './answers.js';
import type { ServerContext } from './context.js';
import type { ServerEnv } from './env.js';
import { senderOf } from './sender.js';

/** Lets only signed-in staff with at least this role through, and says who it is as `c.var.staff`. */
export function signedIn(context: ServerContext, needed: Role) {
  const { sessions, rateLimit } = context;
  return createMiddleware<ServerEnv>(async (c, next) => {
    const staff = await sessions.of(c.req.raw.headers);
    rateLimit(c, staff === null ? senderOf(context, c) : staff.id);
    if (staff === null) throw new Refusal(401, { code: 'signed-out', message: 'Sign in first.' });
    if (!mayDo(staff.role, needed))
      throw new Refusal(403, { code: 'not-allowed', message: `This takes the role ${needed}.` });
    c.set('staff', staff);
    await next();
  });
}
