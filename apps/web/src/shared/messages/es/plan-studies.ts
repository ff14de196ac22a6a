import type { EnglishPlanStudies } from '../en/plan-studies.js';
import type { Translation } from '../language.js';

/** Words of the plan page's drawings, in Spanish. */
export const planStudies: Translation<EnglishPlanStudies> = {
  working: 'Esto tarda unos segundos. Mientras tanto puede usar el resto de la página.',
  failed: 'No se pudo calcular. Salga de esta parte y ábrala otra vez.',
  curve: {
    heading: 'Qué compraría más o menos dinero',
    against: 'Según',
    dollars: 'Dólares',
    applications: 'Solicitudes',
    axis: { dollars: 'Dólares gastados', applications: 'Solicitudes enviadas' },
    chance: 'Probabilidad de una plaza de radiología',
    line: 'Los mejores planes de cada tamaño',
    here: 'su plan',
    enough: 'basta',
    title: {
      stop: (next) => `La solicitud número ${next} no vale lo que cuesta`,
      money: (next) => `La solicitud número ${next} valdría lo que cuesta, pero el dinero no alcanza`,
      limit: (next) => `La solicitud número ${next} valdría lo que cuesta, pero ya llegó a su propio límite`,
      none: 'Su plan solicita en todos los sitios posibles',
      past: (dollars) => `A partir de unos ${dollars}, un dólar compra menos de lo que vale para usted`,
    },
    next: (name, worth, fee) =>
      `El mejor programa que queda fuera, ${name}, valdría ${worth} para usted, por una tarifa de ${fee}.`,
    last: (name, worth, fee) =>
      `La solicitud más débil del plan, ${name}, vale ${worth} para usted, por una tarifa de ${fee}.`,
    rate: (dollars) =>
      `Su propia cuenta: un punto de 100 vale ${dollars} para usted. Cada punto de la línea es un plan entero, juzgado con temporadas nuevas; la franja es el rango.`,
    under: 'menos de $1',
    justUnder: (fee) => `algo menos de ${fee}`,
    justOver: (fee) => `algo más de ${fee}`,
  },
  picture: {
    title: (few, all) =>
      few === 1
        ? 'Un solo programa lleva la mitad de su plan'
        : `${few} de ${all} programas llevan la mitad de su plan`,
    note: 'Más a la derecha: es más fácil tener una plaza. Más arriba: le gustaría más. Más grande: el plan lo echaría más en falta. Toque uno para verlo en la lista. Los primeros años solo están en la lista.',
    chance: 'Probabilidad de poder tener una plaza',
    desire: 'Cuánto le gustaría, puntos',
    program: 'Programa',
    range: 'Rango',
    adds: 'Añade, puntos',
    outcome: 'Tipo',
    withoutNumber: (count) =>
      count === 1
        ? '1 programa no se dibuja: allí no se justifica ninguna cifra.'
        : `${count} programas no se dibujan: allí no se justifica ninguna cifra.`,
    kinds: { ir: 'Radiología intervencionista', dr: 'Radiología diagnóstica' },
    nothing: 'Ningún programa del plan tiene una cifra que se pueda dibujar. La lista dice por qué.',
  },
};
