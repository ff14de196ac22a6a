import { planWhy as en } from './en/plan-why.js';
import { inLanguage } from './language.js';

/** Words of the plan page's reasons. */
export const planWhy = await inLanguage(en, {
  es: async () => (await import('./es/plan-why.js')).planWhy,
});
