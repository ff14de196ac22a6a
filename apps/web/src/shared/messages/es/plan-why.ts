import type { EnglishPlanWhy } from '../en/plan-why.js';
import type { Translation } from '../language.js';

/** Words of the plan page's reasons, in Spanish. */
export const planWhy: Translation<EnglishPlanWhy> = {
  lead: 'De qué depende este plan y qué lo cambiaría.',
  row: {
    brings: 'Aporta',
    adds: 'Añade',
    price: 'Precio',
    chance: 'Probabilidad',
    tryIt: 'Probar el plan sin él',
  },
  next: { heading: 'La próxima pregunta que vale la pena' },
  firm: { heading: 'Firme o no' },
  flips: { heading: 'Qué cambiaría el consejo' },
};
