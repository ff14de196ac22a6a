import { identity as en } from './en/identity.js';
import { inLanguage } from './language.js';

/** Words of the question about what may say who a patient was. */
export const identity = await inLanguage(en, {
  es: async () => (await import('./es/identity.js')).identity,
});
