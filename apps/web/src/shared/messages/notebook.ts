import { notebook as en } from './en/notebook.js';
import { inLanguage } from './language.js';

/** Words of the notebook. */
export const notebook = await inLanguage(en, {
  es: async () => (await import('./es/notebook.js')).notebook,
});
