import { program as en } from './en/program.js';
import { inLanguage } from './language.js';

/** Words of the page of one program. */
export const program = await inLanguage(en, {
  es: async () => (await import('./es/program.js')).program,
});
