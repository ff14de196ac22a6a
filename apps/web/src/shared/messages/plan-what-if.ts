import { planWhatIf as en } from './en/plan-what-if.js';
import { inLanguage } from './language.js';

/** Words of the plan page's part for trying changes out. */
export const planWhatIf = await inLanguage(en, {
  es: async () => (await import('./es/plan-what-if.js')).planWhatIf,
});
