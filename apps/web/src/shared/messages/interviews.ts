import { interviews as en } from './en/interviews.js';
import { inLanguage } from './language.js';

/** Words of the interviews. */
export const interviews = await inLanguage(en, {
  es: async () => (await import('./es/interviews.js')).interviews,
});
