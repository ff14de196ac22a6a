import { preferences as en } from './en/preferences.js';
import { inLanguage } from './language.js';

/** Words of the page on preferences. */
export const preferences = await inLanguage(en, {
  es: async () => (await import('./es/preferences.js')).preferences,
});
