import { rehearsal as en } from './en/rehearsal.js';
import { inLanguage } from './language.js';

/** Words of the rehearsed Match. */
export const rehearsal = await inLanguage(en, {
  es: async () => (await import('./es/rehearsal.js')).rehearsal,
});
