import { letters as en } from './en/letters.js';
import { inLanguage } from './language.js';

/** Words of the letters. */
export const letters = await inLanguage(en, {
  es: async () => (await import('./es/letters.js')).letters,
});
