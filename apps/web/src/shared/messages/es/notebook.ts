import type { EnglishNotebook } from '../en/notebook.js';
import type { Translation } from '../language.js';

/** Words of the notebook, in Spanish. */
export const notebook: Translation<EnglishNotebook> = {
  title: 'Cuaderno',
  lead: 'Un caso, una entrada. Nunca quién era el paciente.',
  form: {
    title: 'Nueva entrada',
    what: 'Qué se hizo',
    search: 'Busque un procedimiento o escriba el suyo',
    own: (typed) => `Usar «${typed}»`,
    none: 'Elija qué se hizo, o escríbalo.',
    role: 'Su parte',
    roles: { observed: 'Miré', assisted: 'Ayudé', performed: 'Lo hice' },
    learned: 'Qué le enseñó',
    question: 'Una pregunta para leer esta noche',
    more: 'Otro día u otra rotación',
    day: 'Día',
    rotation: 'Rotación',
    elsewhere: 'Visto en otro sitio',
    keep: 'Guardar la entrada',
    kept: (what) => `Guardado: ${what}`,
  },
  parts: 'Qué mirar',
  part: { entries: 'Entradas', tonight: 'Esta noche', tomorrow: 'Mañana', counts: 'Recuento' },
  counted: (part, count) => (count === 0 ? part : `${part} (${count})`),
  list: {
    label: 'Entradas',
    search: 'Buscar en las entradas',
    placeholder: 'Procedimiento o palabras',
    found: (count) => (count === 1 ? '1 entrada' : `${count} entradas`),
    nothing: 'Ninguna entrada tiene estas palabras.',
    empty: 'Todavía no hay entradas',
    emptyText: 'Tras cada caso bastan tres toques: qué se hizo, su parte, guardar.',
    edit: (what) => `Cambiar la entrada ${what}`,
    question: 'Por leer:',
    answer: 'Leído:',
    story: (what) => `Marcar como historia: ${what}`,
    isStory: 'Historia',
    markedStory: (what) => `Marcada como historia: ${what}`,
  },
  tonight: {
    nothing: 'No hay preguntas abiertas. Escriba una con un caso y aquí espera a la noche.',
    older: (count) =>
      count === 1
        ? '1 pregunta anterior espera detrás de estas.'
        : `${count} preguntas anteriores esperan detrás de estas.`,
    today: 'hoy',
    answer: 'Lo que encontró',
    read: 'Lo leí',
    done: (question) => `Leído: ${question}`,
  },
  tomorrow: {
    nothing: 'Aún no hay nada que llevar: hoy no tiene nada aprendido ni leído.',
    answers: 'Leído para las preguntas de hoy',
    learned: 'Lo que enseñó el día',
    open: (count) =>
      count === 1 ? '1 pregunta de hoy sigue abierta.' : `${count} preguntas de hoy siguen abiertas.`,
    copy: 'Copiar el resumen',
  },
  counts: {
    nothing: 'Aún no hay nada que contar.',
    groupTitle: (name, count, all) => `La mayoría de sus casos: ${name}, ${count} de ${all}`,
    groupNote: (days) =>
      `Por grupo, en ${days} ${days === 1 ? 'día' : 'días'}. Detrás de cada barra: todos (miré · ayudé · hice).`,
    levelTitle: (handsOn, all, advanced) =>
      `Puso las manos en ${handsOn} de ${all}; ${advanced} ${advanced === 1 ? 'era avanzado' : 'eran avanzados'}`,
    levelNote:
      'Los casos corrientes muestran que encaja en un servicio; los avanzados, hasta dónde llega ese servicio.',
    levels: { everyday: 'De cada día', advanced: 'Avanzados', other: 'En sus palabras' },
    table: (count) => (count === 1 ? '1 procedimiento' : `${count} procedimientos`),
    procedure: 'Procedimiento',
    total: 'Todos',
    roles: 'Miré · ayudé · hice',
    last: 'Último',
  },
  files: {
    label: 'Llevarse el cuaderno',
    csv: 'Como tabla (CSV)',
    markdown: 'Como un documento (Markdown)',
    failed: 'No se pudo hacer el archivo. Pruebe otra vez.',
  },
  edit: {
    title: 'Cambiar la entrada',
    answer: 'Lo que encontró al leer',
    keep: 'Guardar los cambios',
    remove: 'Borrar la entrada',
    removed: (what) => `Entrada borrada: ${what}`,
    changed: (what) => `Entrada cambiada: ${what}`,
  },
};
