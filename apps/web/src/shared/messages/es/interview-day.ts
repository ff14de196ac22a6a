import type { EnglishInterviewDay } from '../en/interview-day.js';
import type { Translation } from '../language.js';

/** Words about when an interview is, in Spanish. */
export const interviewDay: Translation<EnglishInterviewDay> = {
  date: 'Fecha',
  time: 'Comienzo, en el programa',
  zone: 'Zona horaria del programa',
  minutes: 'Minutos',
  format: 'Cómo',
  formats: { virtual: 'Virtual', 'in-person': 'En persona' },
  yours: (moment) => `Para usted: ${moment}`,
  needsBoth: 'Indique la fecha y el comienzo.',
  wrongMinutes: 'De 5 a 1440 minutos.',
  keep: 'Guardar la fecha',
  kept: (name) => `Entrevista en ${name} con fecha`,
  clash: (name) => `Se cruza con su entrevista en ${name}.`,
  calendar: {
    week: 'Semana del',
    weekdays: ['lun', 'mar', 'mié', 'jue', 'vie'],
    free: 'libre',
    away: 'fuera',
    busy: (count) => (count === 1 ? '1 entrevista' : `${count} entrevistas`),
    pick: (day) => `Tomar el ${day}`,
    more: 'Ver toda la temporada',
  },
};
