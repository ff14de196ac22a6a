import type { EnglishInterviews } from '../en/interviews.js';
import type { Translation } from '../language.js';

/** Words of the interviews, in Spanish. */
export const interviews: Translation<EnglishInterviews> = {
  lead: 'Prepare, anote el mismo día, valore en fresco y vuelva a valorar más tarde sin mirar.',
  empty: 'Todavía no hay entrevistas',
  emptyText: 'Anote una invitación en el tablero y aquí estará su hoja.',
  toBoard: 'Abrir las solicitudes',
  groups: {
    again: 'Por valorar otra vez',
    offered: 'Por contestar',
    scheduled: 'Próximas',
    done: 'Hechas',
    closed: 'Devueltas o canceladas',
  },
  noDay: 'sin día',
  calendar: 'Calendario',
  when: 'Cuándo',
  markDone: 'Ya tuve esta entrevista',
  prepare: {
    title: 'Preparar',
    known: 'Lo que se sabe',
    ask: 'Nadie lo ha dicho; vale la pena preguntar',
    list: 'Mi lista',
    add: 'Algo que preparar o preguntar',
    addIt: 'Añadir',
    usual: 'Añadir la lista habitual',
  },
  notes: { title: 'Notas del mismo día', redFlags: 'Señales de alarma', saved: 'Notas guardadas' },
  ratings: {
    title: 'Valoraciones',
    lead: '1 malo, 5 excelente. Deje fuera lo que no pudo ver. Alimentan sus preferencias.',
    gut: 'Intuición',
    none: 'sin valorar',
    criteria: 'Cambiar lo que cuenta',
    hidden: 'Sus primeras valoraciones quedan ocultas hasta que vuelva a valorar.',
  },
  again: {
    title: 'Valorar otra vez, sin mirar',
    begin: 'Valorar otra vez ahora',
    keep: 'Guardar la segunda valoración',
    cancel: 'Ahora no',
    result: 'Lo que cambió la memoria',
  },
  thanks: {
    title: 'Nota de agradecimiento',
    copy: 'Copiar',
    copied: 'Copiado',
    sent: 'Agradecimiento enviado',
  },
  contacts: { title: 'Contactos después', on: 'Día', text: 'Qué se dijo', add: 'Añadir al registro' },
};
