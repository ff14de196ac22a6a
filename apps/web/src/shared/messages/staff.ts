import { staff as en } from './en/staff.js';
import { inLanguage } from './language.js';

/** Words of the pages that a school's server adds: for staff, and for students who share with them. */
export const staff = await inLanguage(en, {
  es: async () => (await import('./es/staff.js')).staff,
});
