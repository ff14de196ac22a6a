import type { EnglishGlossaryMore } from '../en/glossary-more.js';
import type { Translation } from '../language.js';

/** Further words of the field, in Spanish. */
export const glossaryMore: Translation<EnglishGlossaryMore> = {
  reversion: ['Reversión', 'Un programa que no llena un tipo de plaza puede pasarla a otro tipo.'],
  quota: ['Cupo (quota)', 'El número de plazas que un programa ofrece en el Match.'],
  gold: ['Oro y plata', 'Dos fuerzas de señal. La de oro dice «entre mis primerísimas opciones».'],
  lor: [
    'Carta de recomendación (LoR)',
    'A cada programa van cuatro como máximo; cuáles, puede variar de un programa a otro.',
  ],
  preliminary: ['Año preliminar', 'Un año de medicina o cirugía que termina ahí; sirve de primer año.'],
  transitional: ['Año de transición', 'Un primer año que pasa por varias especialidades.'],
  physician: ['Vía para médicos (R)', 'Plazas para quienes ya tienen un primer año.'],
  cutoff: [
    'Corte',
    'El nivel que hacía falta en un programa, en una temporada jugada, para obtener plaza allí.',
  ],
  shrink: [
    'k de n, encogido',
    'Un recuento pequeño llevado hacia lo habitual, porque 1 de 2 no quiere decir 50 %.',
  ],
  ensemble: [
    'Conjunto de supuestos',
    'Muchas versiones del modelo que encajan todas con lo publicado. Lo que difieren es el rango.',
  ],
};
