import { plan as en } from './en/plan.js';
import { inLanguage } from './language.js';

/** Words of the plan page. */
export const plan = await inLanguage(en, {
  es: async () => (await import('./es/plan.js')).plan,
});
