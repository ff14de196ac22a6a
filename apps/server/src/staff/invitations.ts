import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { recordAudit } from '../audit.js';
import type { Tables } from '../database/tables.js';
import { hashOf, newSecret } from '../secrets.js';
import type { Role } from './role.js';

/** Days that an invitation works. */
const invitationDays = 7;

/** An invitation as its holder sees it. */
export type Invitation = {
  readonly school: string;
  readonly role: Role;
  readonly email: string;
  readonly expiresAt: Date;
};

/** Invites somebody to a school's staff; the secret is told once and only its hash is kept. */
export async function invite(
  db: Kysely<Tables>,
  now: Date,
  to: { readonly school: string; readonly role: Role; readonly email: string; readonly by: string | null },
): Promise<{ readonly id: string; readonly secret: string; readonly expiresAt: Date }> {
  const id = randomUUID();
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  await db
    .insertInto('invitation')
    .values({
      id,
      school_id: to.school,
      role: to.role,
      email: to.email.toLowerCase(),
      secret_hash: hashOf(secret),
      made_by: to.by,
      expires_at: expiresAt,
    })
    .execute();
  await recordAudit(db, { at: now, school: to.school, staff: to.by, action: 'staff-invited', subject: id });
  return { id, secret, expiresAt };
}

/** The invitations of a school that nobody has taken up and that are not over, the oldest first. */
export async function openInvitations(
  db: Kysely<Tables>,
  now: Date,
  school: string,
): Promise<readonly (Omit<Invitation, 'school'> & { readonly id: string })[]> {
  return db
    .selectFrom('invitation')
    .select(['id', 'role', 'email', 'expires_at as expiresAt'])
    .where('school_id', '=', school)
    .where('expires_at', '>', now)
    .orderBy('expires_at')
    .execute();
}

/** Withdraws an invitation of a school; false when there is none with this id. */
export async function withdrawInvitation(
  db: Kysely<Tables>,
  now: Date,
  of: { readonly id: string; readonly school: string; readonly by: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('invitation')
      .where('id', '=', of.id)
      .where('school_id', '=', of.school)
      .returning('id')
      .executeTakeFirst();
    if (gone === undefined) return false;
    const by = { at: now, school: of.school, staff: of.by };
    await recordAudit(trx, { ...by, action: 'invitation-withdrawn', subject: of.id });
    return true;
  });
}

/** The invitation that a secret opens, or null when there is none or it is over. */
export async function findInvitation(
  db: Kysely<Tables>,
  now: Date,
  secret: string,
): Promise<Invitation | null> {
  const found = await db
    .selectFrom('invitation')
    .innerJoin('school', 'school.id', 'invitation.school_id')
    .select(['school.name', 'role', 'email', 'expires_at'])
    .where('secret_hash', '=', hashOf(secret))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (found === undefined) return null;
  const { name, role, email, expires_at } = found;
  return { school: name, role, email, expiresAt: expires_at };
}

/**
 * Takes up an invitation, once: makes the member of staff with a password hash, in one transaction.
 * @returns false when the secret opens nothing, or somebody with this e-mail address works here already.
 */
export async function acceptInvitation(
  db: Kysely<Tables>,
  now: Date,
  taken: { readonly secret: string; readonly name: string; readonly passwordHash: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const invitation = await trx
      .deleteFrom('invitation')
      .where('secret_hash', '=', hashOf(taken.secret))
      .where('expires_at', '>', now)
      .returningAll()
      .executeTakeFirst();
    if (invitation === undefined) return false;
    const { school_id, role, email } = invitation;
    const id = randomUUID();
    const staff = await trx
      .insertInto('staff')
      .values({
        id,
        name: taken.name,
        email,
        email_verified: true,
        image: null,
        created_at: now,
        updated_at: now,
        school_id,
        role,
      })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (staff === undefined) return false;
    await trx
      .insertInto('staff_account')
      .values({
        id: randomUUID(),
        account_id: id,
        provider_id: 'credential',
        user_id: id,
        password: taken.passwordHash,
        created_at: now,
        updated_at: now,
      })
      .execute();
    await recordAudit(trx, { at: now, school: school_id, staff: id, action: 'staff-joined', subject: id });
    return true;
  });
}
