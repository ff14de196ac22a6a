import { common as en } from './en/common.js';
import { inLanguage } from './language.js';

/** Words used on every page. */
export const common = await inLanguage(en, {
  es: async () => (await import('./es/common.js')).common,
});
