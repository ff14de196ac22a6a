import { rankList as en } from './en/rank-list.js';
import { inLanguage } from './language.js';

/** Words of the rank list and of the rehearsal. */
export const rankList = await inLanguage(en, {
  es: async () => (await import('./es/rank-list.js')).rankList,
});
