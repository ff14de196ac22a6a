import { rotationCalendar as en } from './en/rotation-calendar.js';
import { inLanguage } from './language.js';

/** Words of the calendar of rotations. */
export const rotationCalendar = await inLanguage(en, {
  es: async () => (await import('./es/rotation-calendar.js')).rotationCalendar,
});
