import { glossaryMore as en } from './en/glossary-more.js';
import { inLanguage } from './language.js';

/** Further words of the field: on the glossary page, beside those that pages explain in place. */
export const glossaryMore = await inLanguage(en, {
  es: async () => (await import('./es/glossary-more.js')).glossaryMore,
});
