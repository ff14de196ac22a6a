import { couple as en } from './en/couple.js';
import { inLanguage } from './language.js';

/** Words of the couple's list. */
export const couple = await inLanguage(en, {
  es: async () => (await import('./es/couple.js')).couple,
});
