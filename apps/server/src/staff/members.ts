import type { Kysely, Transaction } from 'kysely';
import { recordAudit } from '../audit.js';
import type { Tables } from '../database/tables.js';
import { touchSchool } from '../database/touch-school.js';
import { notFound, Refusal } from '../http/answers.js';
import type { Role } from './role.js';

/** A change of who works for a school: by whom, of whom, when. */
type Change = { readonly at: Date; readonly school: string; readonly by: string; readonly member: string };

/**
 * Gives a member another role. Whoever is no owner any more has no open invitations either: with one they could come back
 * as an owner.
 * @throws Refusal where there is no such member, or no other owner would be left.
 */
export async function changeRole(db: Kysely<Tables>, change: Change, role: Role): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await mayGo(trx, change, role);
    await trx.updateTable('staff').set({ role }).where('id', '=', change.member).execute();
    if (role !== 'owner') await trx.deleteFrom('invitation').where('made_by', '=', change.member).execute();
    await record(trx, change, `made-${role}`);
  });
}

/**
 * Removes a member with their sessions and the invitations that they made; what they wrote to students stays.
 * @throws Refusal where there is no such member, or no other owner would be left.
 */
export async function removeMember(db: Kysely<Tables>, change: Change): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await mayGo(trx, change, null);
    await trx.deleteFrom('staff').where('id', '=', change.member).execute();
    await record(trx, change, 'staff-removed');
  });
}

/** Throws where the member is not of the school, or is its last owner and would be one no more. */
async function mayGo(trx: Transaction<Tables>, { school, member }: Change, role: Role | null): Promise<void> {
  // changing the school's row makes two owners who remove each other wait for one another; the cohort page tells of staff too
  await touchSchool(trx, school);
  const staff = await trx
    .selectFrom('staff')
    .select(['id', 'role'])
    .where('school_id', '=', school)
    .execute();
  if (!staff.some(({ id }) => id === member)) throw notFound('member');
  const isLeft = role === 'owner' || staff.some((each) => each.role === 'owner' && each.id !== member);
  if (!isLeft) throw lastOwner;
}

function record(
  trx: Transaction<Tables>,
  { at, school, by, member }: Change,
  action: `made-${Role}` | 'staff-removed',
): Promise<void> {
  return recordAudit(trx, { at, school, staff: by, action, subject: member });
}

const lastOwner = new Refusal(400, {
  code: 'last-owner',
  message: 'This is the only owner, and a school needs one. Make somebody else an owner first.',
});
