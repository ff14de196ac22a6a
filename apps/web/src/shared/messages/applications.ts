import { applications as en } from './en/applications.js';
import { inLanguage } from './language.js';

/** Words of the applications board and the forecast. */
export const applications = await inLanguage(en, {
  es: async () => (await import('./es/applications.js')).applications,
});
