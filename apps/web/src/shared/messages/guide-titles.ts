import { guideTitles as en } from './en/guide-titles.js';
import { inLanguage } from './language.js';

/** The guide's articles by id, as links to them are worded. */
export const guideTitles = await inLanguage(en, {
  es: async () => (await import('./es/guide-titles.js')).guideTitles,
});

export type GuideId = keyof typeof guideTitles;
