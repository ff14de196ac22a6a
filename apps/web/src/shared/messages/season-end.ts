import { seasonEnd as en } from './en/season-end.js';
import { inLanguage } from './language.js';

/** Words of the page on how the season ended. */
export const seasonEnd = await inLanguage(en, {
  es: async () => (await import('./es/season-end.js')).seasonEnd,
});
