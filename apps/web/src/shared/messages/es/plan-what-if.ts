import type { EnglishPlanWhatIf } from '../en/plan-what-if.js';
import type { Translation } from '../language.js';

/** Words of the plan page's part for trying changes out, in Spanish. */
export const planWhatIf: Translation<EnglishPlanWhatIf> = {
  lead: 'Mueva algo y vea qué le hace a su plan. Nada se guarda hasta que usted lo diga.',
  answers: 'Sus números',
  money: 'Gasto máximo',
  rotations: 'Rotaciones como máximo',
  programs: 'Programas',
  out: 'Dejar fuera',
  answer: {
    heading: 'Qué cambia',
    same: (chance) => `La probabilidad queda en torno al ${chance}`,
    up: (from, to) => `La probabilidad sube del ${from} al ${to}`,
    down: (from, to) => `La probabilidad baja del ${from} al ${to}`,
    before: 'Según el plan',
    after: 'Con el cambio',
  },
  anew: { action: 'Rehacer el plan con esto', working: 'Rehaciendo el plan', stop: 'Parar' },
  keep: 'Que sea así',
  putBack: 'Dejarlo como estaba',
};
