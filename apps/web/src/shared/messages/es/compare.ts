import type { EnglishCompare } from '../en/compare.js';
import type { Translation } from '../language.js';

/** Words of the page that puts programs side by side, in Spanish. */
export const compare: Translation<EnglishCompare> = {
  title: (count) => `${count} programas uno al lado del otro`,
  titleNone: 'Programas uno al lado del otro',
  lead: 'Primero lo que los distingue. «No se informa» nunca quiere decir no.',
  back: 'Programas',
  differences: 'En qué difieren',
  fact: 'Dato',
  same: (count) => (count === 1 ? '1 cosa en común' : `${count} cosas en común`),
  plan: 'En su plan',
  notInPlan: 'no está en el plan',
  interview: 'Entrevista',
  place: 'Plaza allí',
  rotating: 'Rotar allí',
  places: (letter) => `Plazas 2025, vía ${letter}`,
  empty: {
    title: 'Todavía no hay nada que comparar',
    text: 'Marque de dos a cinco programas en la tabla y pulse «Comparar». Primero aparece lo que los distingue.',
    action: 'Elegir programas',
  },
};
