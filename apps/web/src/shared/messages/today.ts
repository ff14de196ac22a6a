import { today as en } from './en/today.js';
import { inLanguage } from './language.js';

/** Words of the page for the day. */
export const today = await inLanguage(en, {
  es: async () => (await import('./es/today.js')).today,
});
