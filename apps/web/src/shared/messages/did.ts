import { did as en } from './en/did.js';
import { inLanguage } from './language.js';

/** What a change is called in the history, where undo names it. */
export const did = await inLanguage(en, {
  es: async () => (await import('./es/did.js')).did,
});
