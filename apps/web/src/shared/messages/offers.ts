import { offers as en } from './en/offers.js';
import { inLanguage } from './language.js';

/** Words of offers of rotations. */
export const offers = await inLanguage(en, {
  es: async () => (await import('./es/offers.js')).offers,
});
