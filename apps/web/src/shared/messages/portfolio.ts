import { portfolio as en } from './en/portfolio.js';
import { inLanguage } from './language.js';

/** Words of the portfolio of rotations, and of applications to hosts. */
export const portfolio = await inLanguage(en, {
  es: async () => (await import('./es/portfolio.js')).portfolio,
});
