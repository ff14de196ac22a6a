import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { recordAudit } from '../audit.js';
import type { Tables } from '../database/tables.js';
import { hashOf, newSecret } from '../secrets.js';

/** Makes a link by which students join a school; its secret is told once. */
export async function makeJoinLink(
  db: Kysely<Tables>,
  now: Date,
  link: { readonly school: string; readonly label: string; readonly days: number; readonly by: string },
): Promise<{ readonly id: string; readonly secret: string; readonly expiresAt: Date }> {
  const id = randomUUID();
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + link.days * 86_400_000);
  await db
    .insertInto('join_link')
    .values({
      id,
      school_id: link.school,
      label: link.label,
      secret_hash: hashOf(secret),
      made_by: link.by,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  await recordAudit(db, {
    at: now,
    school: link.school,
    staff: link.by,
    action: 'join-link-made',
    subject: id,
  });
  return { id, secret, expiresAt };
}

/** What a join link's secret opens, or null when there is none or it is over. */
export async function findJoinLink(db: Kysely<Tables>, now: Date, secret: string) {
  const found = await db
    .selectFrom('join_link')
    .innerJoin('school', 'school.id', 'join_link.school_id')
    .select(['school.id as school', 'school.name as schoolName', 'label', 'expires_at as expiresAt'])
    .where('secret_hash', '=', hashOf(secret))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return found ?? null;
}
