import type { Translation } from '../language.js';
import type { EnglishPlan } from '../en/plan.js';

/** Words of the plan page, in Spanish. */
export const plan: Translation<EnglishPlan> = {
  title: (season) => `Su plan para el Match de ${season}`,
  changeAnswers: 'Cambiar respuestas',
  download: 'Descargar o compartir',
  empty: {
    title: 'Todavía no hay plan',
    text: 'Responda cinco preguntas y el plan aparece aquí: qué programas, qué rotaciones, qué señales, cuánto cuesta y cuándo vence cada cosa.',
    action: 'Responder cinco preguntas',
  },
  chance: {
    heading: 'Probabilidad de una plaza de radiología',
    range: 'rango',
    words: (frequency) => `${frequency} temporadas como la suya terminarían con una plaza de IR o DR.`,
    byOutcome: 'Cómo terminan esas temporadas',
    outcome: 'Resultado',
    outcomes: {
      ir: 'Radiología intervencionista',
      dr: 'Radiología diagnóstica',
      prelimOnly: 'Solo el primer año',
      none: 'Ninguna plaza',
    },
    noneTitle: 'Probabilidad de ninguna plaza de radiología',
    evidence: 'Datos:',
  },
  tabs: {
    label: 'Partes del plan',
    list: 'Lista',
    portfolio: 'Dibujo',
    'what-if': '¿Y si…?',
    why: 'Por qué',
    signals: 'Señales',
    rotations: 'Rotaciones',
    money: 'Dinero',
    dates: 'Fechas',
    rules: 'Reglas',
  },
};
