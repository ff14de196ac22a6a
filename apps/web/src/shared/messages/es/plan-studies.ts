import type { EnglishPlanStudies } from '../en/plan-studies.js';
import type { Translation } from '../language.js';

/** Words of the plan page's drawings, in Spanish. */
export const planStudies: Translation<EnglishPlanStudies> = {
  working: 'Esto tarda unos segundos. Mientras tanto puede usar el resto de la página.',
  curve: {
    heading: 'Qué compraría más o menos dinero',
    dollars: 'Dólares',
    applications: 'Solicitudes',
    chance: 'Probabilidad de una plaza de radiología',
    here: 'su plan',
    title: {
      stop: (next) => `La solicitud número ${next} no vale lo que cuesta`,
      past: (dollars) => `A partir de unos ${dollars}, un dólar compra menos de lo que vale para usted`,
    },
  },
  picture: {
    title: (few, all) => `${few} de ${all} programas llevan la mitad de su plan`,
    program: 'Programa',
    range: 'Rango',
  },
};
