import type { Migration } from 'kysely';
import { up as schoolsAndStaff } from './0001-schools-and-staff.js';
import { up as students } from './0002-students.js';
import { up as simulations } from './0003-simulations.js';
import { up as leftBehind } from './0004-what-staff-leave-behind.js';

/**
 * Every change of the schema by name, in the order in which they are applied. A migration that has shipped is never
 * edited: a further change is a further file.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-schools-and-staff': { up: schoolsAndStaff },
  '0002-students': { up: students },
  '0003-simulations': { up: simulations },
  '0004-what-staff-leave-behind': { up: leftBehind },
};

/** The name of the newest migration. */
export const newestMigration = Object.keys(migrations).toSorted().at(-1) ?? '';
