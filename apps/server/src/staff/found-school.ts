import { randomUUID } from 'node:crypto';
import type { Database } from '../database/open-database.js';
import { invite } from './invitations.js';

/** Makes a school, unless there is one of that name, and the link by which an owner of it joins. */
export async function foundSchool(
  { db }: Database,
  now: Date,
  school: { readonly name: string; readonly email: string },
): Promise<{ readonly secret: string; readonly expiresAt: Date }> {
  const { name, email } = school;
  const found = await db.selectFrom('school').select('id').where('name', '=', name).executeTakeFirst();
  const id = found?.id ?? randomUUID();
  if (found === undefined) await db.insertInto('school').values({ id, name, created_at: now }).execute();
  return invite(db, now, { school: id, role: 'owner', email, by: null });
}
