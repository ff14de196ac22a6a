import { data as en } from './en/data.js';
import { inLanguage } from './language.js';

/** Words of the data page. */
export const data = await inLanguage(en, {
  es: async () => (await import('./es/data.js')).data,
});
