import type { EnglishLetters } from '../en/letters.js';
import type { Translation } from '../language.js';

/** Words of the letters, in Spanish. */
export const letters: Translation<EnglishLetters> = {
  lead: 'Quién escribe, en qué punto está cada carta y qué recibe cada programa. Nada se envía desde aquí.',
  add: 'Añadir una carta',
  empty: 'Todavía no hay cartas',
};
