import { forecast as en } from './en/forecast.js';
import { inLanguage } from './language.js';

/** Words of the forecast. */
export const forecast = await inLanguage(en, {
  es: async () => (await import('./es/forecast.js')).forecast,
});
