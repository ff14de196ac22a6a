import type { EnglishGlossaryPage } from '../en/glossary-page.js';
import type { Translation } from '../language.js';

/** Words of the glossary page, in Spanish. */
export const glossaryPage: Translation<EnglishGlossaryPage> = {
  title: 'Palabras',
  lead: 'Las palabras de este campo, y las nuestras, en una frase o dos. En otras páginas, una línea de puntos bajo una palabra muestra lo que significa.',
  search: 'Buscar palabras',
  found: (count) => (count === 1 ? '1 palabra' : `${count} palabras`),
};
