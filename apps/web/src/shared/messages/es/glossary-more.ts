import type { EnglishGlossaryMore } from '../en/glossary-more.js';
import type { Translation } from '../language.js';

/** Further words of the field, in Spanish. */
export const glossaryMore: Translation<EnglishGlossaryMore> = {
  rol: [
    'Lista de rangos (rank order list, ROL)',
    'Sus programas en el orden en que los prefiere. Solo puede obtener plaza en los que están en ella.',
  ],
  supplemental: [
    'Lista suplementaria',
    'Una lista de programas de primer año que depende de una plaza avanzada.',
  ],
  couple: ['Pareja', 'Dos solicitantes que ordenan pares de programas, para que los dos lugares convengan.'],
  reversion: ['Reversión', 'Un programa que no llena un tipo de plaza puede pasarla a otro tipo.'],
  quota: ['Cupo (quota)', 'El número de plazas que un programa ofrece en el Match.'],
  gold: ['Oro y plata', 'Dos fuerzas de señal. La de oro dice «entre mis primerísimas opciones».'],
  lor: [
    'Carta de recomendación (LoR)',
    'A cada programa van cuatro como máximo; cuáles, puede variar de un programa a otro.',
  ],
  mspe: [
    'MSPE',
    'El resumen que el decanato hace de sus años de medicina; llega a todos los programas el mismo día.',
  ],
  ck: [
    'Step 2 CK',
    'El segundo examen en el camino a la licencia, sobre conocimiento clínico. Los programas ven su puntuación de tres cifras.',
  ],
  ecfmg: [
    'ECFMG',
    'Comprueba y certifica a quienes vienen de escuelas de otros países. Hace falta su certificado antes de empezar la residencia.',
  ],
  usce: [
    'Experiencia clínica en EE. UU. (USCE)',
    'Trabajo directo con pacientes en Estados Unidos; mirar o investigar no es lo mismo.',
  ],
  preliminary: ['Año preliminar', 'Un año de medicina o cirugía que termina ahí; sirve de primer año.'],
  transitional: ['Año de transición', 'Un primer año que pasa por varias especialidades.'],
  physician: ['Vía para médicos (R)', 'Plazas para quienes ya tienen un primer año.'],
  cutoff: [
    'Corte',
    'El nivel que hacía falta en un programa, en una temporada jugada, para obtener plaza allí.',
  ],
  tie: ['Vínculo', 'Un lazo con un lugar: donde creció, estudió, trabajó o tiene familia cercana.'],
  shrink: [
    'k de n, encogido',
    'Un recuento pequeño llevado hacia lo habitual, porque 1 de 2 no quiere decir 50 %.',
  ],
  ensemble: [
    'Conjunto de supuestos',
    'Muchas versiones del modelo que encajan todas con lo publicado. Lo que difieren es el rango.',
  ],
  certificate: [
    'Certificado',
    'Lo mejor que cualquier plan podría alcanzar con el modelo, al lado de lo que alcanza el suyo.',
  ],
};
