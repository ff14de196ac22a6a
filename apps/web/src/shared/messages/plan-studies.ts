import { planStudies as en } from './en/plan-studies.js';
import { inLanguage } from './language.js';

/** Words of the plan page's drawings. */
export const planStudies = await inLanguage(en, {
  es: async () => (await import('./es/plan-studies.js')).planStudies,
});
