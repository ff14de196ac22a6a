import { guide as en } from './en/guide.js';
import { inLanguage } from './language.js';

/** Words of the guide. */
export const guide = await inLanguage(en, {
  es: async () => (await import('./es/guide.js')).guide,
});
