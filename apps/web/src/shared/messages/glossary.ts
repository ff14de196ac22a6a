import { glossary as en } from './en/glossary.js';
import { inLanguage } from './language.js';

/** The field's words, explained in one or two sentences. */
export const glossary = await inLanguage(en, {
  es: async () => (await import('./es/glossary.js')).glossary,
});

export type TermId = keyof typeof glossary;
