import type { EnglishPlanWhy } from '../en/plan-why.js';
import type { Translation } from '../language.js';

/** Words of the plan page's reasons, in Spanish. */
export const planWhy: Translation<EnglishPlanWhy> = {
  row: {
    brings: 'Aporta',
    adds: 'Añade',
    price: 'Precio',
    chance: 'Probabilidad',
    tryIt: 'Probar el plan sin él',
  },
};
