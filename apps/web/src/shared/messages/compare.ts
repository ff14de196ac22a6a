import { compare as en } from './en/compare.js';
import { inLanguage } from './language.js';

/** Words of the page that puts programs side by side. */
export const compare = await inLanguage(en, {
  es: async () => (await import('./es/compare.js')).compare,
});
