import { method as en } from './en/method.js';
import { inLanguage } from './language.js';

/** Words of the method page: title and paragraphs a section. */
export const method = await inLanguage(en, {
  es: async () => (await import('./es/method.js')).method,
});
