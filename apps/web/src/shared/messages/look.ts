import { look as en } from './en/look.js';
import { inLanguage } from './language.js';

/** Words of the page that shows a file which somebody shared. */
export const look = await inLanguage(en, {
  es: async () => (await import('./es/look.js')).look,
});
