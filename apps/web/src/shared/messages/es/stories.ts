import type { EnglishStories } from '../en/stories.js';
import type { Translation } from '../language.js';

/** Words of the stories, in Spanish. */
export const stories: Translation<EnglishStories> = {
  lead: 'Momentos reales para su carta personal, reunidos por tema: un caso que cambió el curso de un paciente, una comparación de dos sistemas de salud, lo que notó en usted (G20).',
  add: 'Añadir una historia',
  addAction: 'Añadir la historia',
  empty: 'Todavía no hay historias',
  emptyText:
    'Una carta personal vive de dos o tres momentos que le pasaron a usted, no de frases generales. Marque una entrada de su cuaderno como historia, o escriba una aquí mientras está fresca.',
  name: 'Título',
  nameError: 'Póngale un título de pocas palabras.',
  untitled: 'Sin título',
  theme: 'Tema',
  themeHint: 'Por ejemplo: trabajo en equipo, por qué IR, dos sistemas de salud',
  noTheme: 'Sin tema',
  text: 'La historia',
  patient: 'Aquí no va el nombre, la fecha de nacimiento ni el número de historia de ningún paciente.',
  programs: 'Programas a los que sirve',
  programsHint: 'Si no elige ninguno, sirve a todos.',
  find: 'Buscar un programa del plan',
  servesAll: 'Sirve a todos los programas',
  serves: (names) => `Sirve a ${names}`,
  from: 'Del cuaderno',
  words: (count) => (count === 1 ? '1 palabra' : `${count} palabras`),
  up: (title) => `Subir: ${title}`,
  down: (title) => `Bajar: ${title}`,
  edit: 'Editar',
  editOf: (title) => `Editar: ${title}`,
  done: 'Cerrar',
  doneOf: (title) => `Cerrar: ${title}`,
  remove: (title) => `Borrar: ${title}`,
  show: 'Historias para',
  all: 'Todos los programas',
  own: 'Elegidas para este programa o vividas allí',
  general: 'Sirven a todos los programas',
  noneFor: 'Ninguna historia sirve todavía a este programa.',
  notebook: {
    title: (count) =>
      count === 1
        ? '1 entrada del cuaderno con algo aprendido'
        : `${count} entradas del cuaderno con algo aprendido`,
    make: 'Hacer de ella una historia',
    makeOf: (name) => `Hacer una historia: ${name}`,
    more: (count) => `Mostrar ${count} más`,
  },
  draft: {
    title: 'Borrador de la carta personal',
    lead: 'Va también en cada paquete de carta. Nuestra opinión: una página, de 500 a 800 palabras. Se dice que ERAS acepta 28 000 caracteres; no tenemos fuente de ello.',
    label: 'Borrador',
  },
  total: (stories, words) => `${stories}, ${words}`,
  count: (count) => (count === 1 ? '1 historia' : `${count} historias`),
  export: 'Descargar como Markdown',
  did: {
    added: (title) => `Historia añadida: ${title}`,
    changed: 'Historia cambiada',
    moved: (title) => `Historia movida: ${title}`,
    removed: (title) => `Historia borrada: ${title}`,
  },
};
