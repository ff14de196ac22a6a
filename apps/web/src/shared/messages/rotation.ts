import { rotation as en } from './en/rotation.js';
import { inLanguage } from './language.js';

/** Words of one rotation's own page. */
export const rotation = await inLanguage(en, {
  es: async () => (await import('./es/rotation.js')).rotation,
});
