import { rotations as en } from './en/rotations.js';
import { inLanguage } from './language.js';

/** Words of the page of hosts for visiting rotations. */
export const rotations = await inLanguage(en, {
  es: async () => (await import('./es/rotations.js')).rotations,
});
