import type { EnglishRehearsal } from '../en/rehearsal.js';
import type { Translation } from '../language.js';

/** Words of the rehearsed Match, in Spanish. */
export const rehearsal: Translation<EnglishRehearsal> = {
  failed: 'No se pudo jugar la lista. Cargue la página otra vez.',
  empty: {
    title: 'Todavía no hay nada que ensayar',
    text: 'Ponga primero su lista en orden; después se puede jugar en miles de temporadas.',
    action: 'Abrir la lista',
  },
  refused: 'Aquí no se justifica ninguna cifra',
  ends: {
    title: (share) => `${share} temporadas terminan con una plaza de esta lista`,
    lead: (scenarios) =>
      `Esta lista, jugada en ${scenarios.toLocaleString('es-US')} temporadas que encajan con lo que ha sabido hasta ahora.`,
    matched: 'Una plaza de esta lista',
    unmatched: 'Ninguna plaza',
    withoutFirstYear: 'Una plaza avanzada, pero sin primer año',
    unknown: (n) =>
      n === 1
        ? 'Una plaza de la lista no está entre sus solicitudes o entrevistas, y por eso nunca le toma en estas temporadas. Anote la entrevista y contará.'
        : `${n} plazas de la lista no están entre sus solicitudes o entrevistas, y por eso nunca le toman en estas temporadas. Anote la entrevista y contarán.`,
    basis:
      'Lo que un programa piensa de una entrevista apenas se puede prever; los rangos dicen cuánta duda hay. Invitaciones, rechazos y silencio cuentan como en el pronóstico.',
  },
  positions: {
    title: 'Dónde termina',
    lead: 'Un lugar más abajo en la lista hace falta solo en las temporadas en que todos los de arriba dicen que no. No les quita nada.',
    caption: 'Por puesto en la lista',
    place: 'Puesto',
    here: 'Termina aquí',
    byHere: 'Aquí o más arriba',
    open: 'Le tomaría',
    lacks: 'Termina aquí sin primer año',
    included: 'incluido',
    notHeard: 'sin entrevista anotada',
    refused: 'Por qué no hay cifra:',
    byProgram: 'Programas con varias vías',
    program: 'Programa',
    anyTrack: 'Termina en cualquiera de sus vías',
    firstYears: 'Primeros años, en todas las listas suplementarias',
    firstYear: 'Primer año',
  },
  season: {
    title: 'Una temporada, paso a paso',
    lead: 'Cómo recorre el Match su lista en una de estas temporadas. De la temporada viene solo si cada programa le tomaría; los demás solicitantes son inventados.',
    show: 'Contarme una temporada',
    another: 'Otra temporada',
    unmatched: 'Una que termina sin plaza',
    number: (n) => `Temporada ${n}`,
    start: 'Todos los demás tienen plaza por ahora. Entonces se lee su lista desde arriba.',
    held: (name, rank) => `${name}, número ${rank} de su lista, tiene una plaza libre y le toma por ahora.`,
    instead: (name, rank) =>
      `${name}, número ${rank} de su lista, está lleno, pero le ordena por encima de alguien que tiene. Esa persona sigue adelante y la plaza es suya.`,
    full: (name, rank) =>
      `${name}, número ${rank} de su lista, está lleno con personas que ordena por encima de usted. No pierde nada por haber preguntado: se prueba el siguiente.`,
    ends: {
      matched: (name) => `Su plaza es ${name}. Ya no se mira nada de más abajo.`,
      none: 'La lista terminó, y en esta temporada no había plaza libre para usted.',
      matchedFirst: (name) => `Su primer año es en ${name}.`,
      noFirst: 'Ningún primer año de la lista suplementaria estaba libre: buscaría uno en SOAP.',
    },
    thenFirst: 'La plaza empieza en el segundo año, así que se lee su lista suplementaria.',
  },
  order: {
    title: (tried) => `Su orden gana: se probaron otros ${tried} y ninguno termina mejor`,
    gains: 'Otro orden terminaría mejor',
    lead: 'Si la lista es su orden verdadero de preferencia, cambiarla solo puede perder. Cada par de vecinos, intercambiado, en las mismas temporadas:',
    swap: (place, lower, upper) => `${lower} antes que ${upper} (${place + 1} antes que ${place}):`,
    nothing: 'no cambia nada en ninguna temporada.',
    lower: (share) =>
      `en el ${share} de las temporadas terminaría un puesto más abajo en su lista, en ninguna más arriba.`,
    byChance: 'La lista parece ordenada por probabilidad',
    byChanceText:
      'Sigue las probabilidades más que sus propias respuestas. Subir un lugar más probable no sube su probabilidad; solo renuncia a los que más le gustan.',
    exception:
      'Una cosa debe sopesarla usted: una plaza avanzada sin primer año. Si eso valdría menos para usted que un lugar de más abajo, ordene según lo que valdría cada cosa de verdad, o alargue su lista suplementaria.',
  },
  change: {
    title: 'Un lugar más o menos',
    lead: 'Un lugar menos nunca ayuda, y uno más nunca daña: ordene todos los lugares donde preferiría estar antes que en ninguno.',
    drop: 'Sin cada lugar de la lista',
    add: 'Con un lugar que aún no está en ella y podría tomarle, al final',
    without: 'Sin',
    with: 'Con',
    unmatched: 'Sin plaza entonces',
    moved: 'Cambia en',
    there: 'Termina allí',
    points: (points) =>
      points === 0
        ? 'menos de un punto'
        : `${points > 0 ? '+' : '−'}${Math.abs(points)} ${Math.abs(points) === 1 ? 'punto' : 'puntos'}`,
  },
  soap: {
    title: (share) => `${share} temporadas lo necesitan`,
    lead: 'La mayoría nunca necesita esa semana. A quien la necesita le alegra haberle dedicado antes una hora.',
    what: 'Qué es SOAP',
    needed: 'Se necesita',
    unmatched: 'Para tener alguna plaza',
    firstYearOnly: 'Solo para el primer año',
    lessen: 'Más primeros años en una lista suplementaria hacen más raro el último caso:',
    ready: 'Téngalo listo y olvídelo',
    readyLead: 'Aquí nada urge. Marque lo que esté hecho.',
    ticked: 'Preparativo marcado',
    dates: 'La semana',
    noSeason: 'El calendario de esta temporada aún no se conoce.',
  },
};
