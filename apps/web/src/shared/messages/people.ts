import { people as en } from './en/people.js';
import { inLanguage } from './language.js';

/** Words of the people. */
export const people = await inLanguage(en, {
  es: async () => (await import('./es/people.js')).people,
});
