import type { EnglishPeople } from '../en/people.js';
import type { Translation } from '../language.js';

/** Words of the people, in Spanish. */
export const people: Translation<EnglishPeople> = {
  lead: 'Residentes, médicos, mentores y coordinadores: dónde los conoció y cuándo escribirles. Nada se envía desde aquí.',
  add: 'Añadir una persona',
  empty: 'Todavía no hay nadie',
};
