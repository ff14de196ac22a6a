import { programs as en } from './en/programs.js';
import { inLanguage } from './language.js';

/** Words of the list of programs. */
export const programs = await inLanguage(en, {
  es: async () => (await import('./es/programs.js')).programs,
});
