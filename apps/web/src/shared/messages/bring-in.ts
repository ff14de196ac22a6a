import { bringIn as en } from './en/bring-in.js';
import { inLanguage } from './language.js';

/** Words for bringing in a table or a page of one's own. */
export const bringIn = await inLanguage(en, {
  es: async () => (await import('./es/bring-in.js')).bringIn,
});
