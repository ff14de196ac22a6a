import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import type { Auth } from './auth.js';
import { roleSchema, type Role } from './role.js';

/** Who is signed in. */
export type SignedIn = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly school: string;
  readonly role: Role;
  /** The session that is asking. */
  readonly session: string;
};

/** Reads sessions, and remembers each for a moment, so that a page's several questions ask the database once. */
export type Sessions = {
  readonly of: (headers: Headers) => Promise<SignedIn | null>;
  /** Forgets what is remembered: after a sign-out, a changed role, a removed member. */
  readonly forget: () => void;
};

/** Most milliseconds that a session ended by another process can still be answered here. */
const rememberedFor = 5_000;
const mostRemembered = 10_000;

/**
 * Ends the sessions of a member of staff, all but one where one is named. Whoever calls it forgets what is remembered.
 * @returns how many were ended.
 */
export async function endSessions(db: Kysely<Tables>, staff: string, but?: string): Promise<number> {
  const ended = await db
    .deleteFrom('staff_session')
    .where('user_id', '=', staff)
    .$if(but !== undefined, (query) => query.where('id', '!=', but ?? ''))
    .executeTakeFirst();
  return Number(ended.numDeletedRows);
}

export function createSessions(auth: Auth, now: () => Date): Sessions {
  const known = new Map<string, { readonly staff: SignedIn | null; readonly until: number }>();
  return {
    of: async (headers) => {
      const cookie = headers.get('cookie') ?? '';
      if (!cookie.includes('matchwright')) return null;
      const key = createHash('sha256').update(cookie).digest('base64url');
      const found = known.get(key);
      if (found !== undefined && found.until > now().getTime()) return found.staff;
      const staff = await readSession(auth, headers);
      if (known.size >= mostRemembered) known.clear();
      if (staff !== null) known.set(key, { staff, until: now().getTime() + rememberedFor });
      return staff;
    },
    forget: () => known.clear(),
  };
}

async function readSession(auth: Auth, headers: Headers): Promise<SignedIn | null> {
  const session = await auth.api.getSession({ headers });
  if (session === null) return null;
  const { id, name, email, school_id, role } = session.user;
  return { id, name, email, school: school_id, role: roleSchema.parse(role), session: session.session.id };
}
