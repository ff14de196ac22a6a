import { glossaryPage as en } from './en/glossary-page.js';
import { inLanguage } from './language.js';

/** Words of the glossary page. */
export const glossaryPage = await inLanguage(en, {
  es: async () => (await import('./es/glossary-page.js')).glossaryPage,
});
