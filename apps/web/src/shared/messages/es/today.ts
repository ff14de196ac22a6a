import type { Translation } from '../language.js';
import type { EnglishToday } from '../en/today.js';

/** Words of the page for the day, in Spanish. */
export const today: Translation<EnglishToday> = {
  title: 'Hoy',
  empty: {
    title: 'Aquí se ordenarán sus días',
    text: 'Cuando haya un plan, esta página dirá qué vence y cuándo, cómo van sus probabilidades y qué las cambió.',
    action: 'Responder cinco preguntas',
  },
  due: {
    title: 'Lo que toca',
    nothing: 'Nada vence en el próximo mes',
    groups: {
      late: 'Atrasado',
      today: 'Hoy',
      week: 'En los próximos siete días',
      month: 'En el próximo mes',
    },
    next: 'Lo que viene',
    after: 'Después',
    all: (count, season) => `Las ${count} fechas siguientes de la temporada ${season}`,
    done: (count) => (count === 1 ? '1 hecha' : `${count} hechas`),
    tick: (title) => `Hecho: ${title}`,
    deadline: 'fecha límite',
    own: 'suya',
    program: 'programa',
    snooze: (title) => `Más tarde: ${title}`,
    snoozes: [
      ['Mañana', 1],
      ['En una semana', 7],
      ['En un mes', 30],
    ],
    remove: (title) => `Quitar: ${title}`,
  },
  did: {
    done: (title) => `Hecho: ${title}`,
    open: (title) => `Abierto otra vez: ${title}`,
    snoozed: (title) => `Aplazado: ${title}`,
    added: (title) => `Tarea añadida: ${title}`,
    removed: (title) => `Tarea quitada: ${title}`,
  },
  add: {
    title: 'Una tarea propia',
    due: 'Día',
    action: 'Añadir',
    error: 'Diga qué hay que hacer.',
    dateError: 'Elija un día.',
  },
  forecast: { title: 'Probabilidad de una plaza de radiología', more: 'Ver el plan que hay detrás' },
  changed: {
    title: 'Qué cambió y por qué',
    none: 'Nada desde que abrió la aplicación. Cuando una respuesta, un dato o una entrevista mueva el plan, se dirá aquí.',
    unknown: 'Un cambio',
    chance: (from, to) => `La probabilidad pasó de ${from} a ${to}.`,
    sameChance: (chance) => `La probabilidad sigue en ${chance}.`,
    came: (count, names) => `Entraron ${count}: ${names}.`,
    went: (count, names) => `Salieron ${count}: ${names}.`,
    otherMode: (count) => `Cambió la manera de acercarse a ${count}.`,
    sameList: 'La lista sigue igual.',
    more: (count) => `${count} más`,
  },
};
