import { lock as en } from './en/lock.js';
import { inLanguage } from './language.js';

/** Words of the lock on what this browser keeps. */
export const lock = await inLanguage(en, {
  es: async () => (await import('./es/lock.js')).lock,
});
