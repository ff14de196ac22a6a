import { z } from '@hono/zod-openapi';

/** What staff may do, least first: readers look, advisers also write about students, owners also manage staff. */
const roles = ['reader', 'adviser', 'owner'] as const;
export type Role = (typeof roles)[number];

export const roleSchema = z.enum(roles).openapi('Role');

/** Whether a role may do what needs another one. */
export function mayDo(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
