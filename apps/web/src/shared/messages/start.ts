import { start as en } from './en/start.js';
import { inLanguage } from './language.js';

/** Words of the start page. */
export const start = await inLanguage(en, {
  es: async () => (await import('./es/start.js')).start,
});
