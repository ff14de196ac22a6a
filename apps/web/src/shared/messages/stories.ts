import { stories as en } from './en/stories.js';
import { inLanguage } from './language.js';

/** Words of the stories. */
export const stories = await inLanguage(en, {
  es: async () => (await import('./es/stories.js')).stories,
});
