import { interviewDay as en } from './en/interview-day.js';
import { inLanguage } from './language.js';

/** Words about when an interview is, and about the days of the season. */
export const interviewDay = await inLanguage(en, {
  es: async () => (await import('./es/interview-day.js')).interviewDay,
});
