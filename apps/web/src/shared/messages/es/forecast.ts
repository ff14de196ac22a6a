import type { EnglishForecast } from '../en/forecast.js';
import type { Translation } from '../language.js';

/** Words of the forecast, in Spanish. */
export const forecast: Translation<EnglishForecast> = {
  lead: 'Cómo puede terminar la temporada y qué movió las probabilidades.',
  empty: 'Todavía no hay de qué pronosticar',
  emptyText: 'Anote dónde ha enviado solicitud. Cada invitación y cada silencio mueven el pronóstico.',
  toBoard: 'Abrir las solicitudes',
  routes: { ir: 'IR', dr: 'DR', prelimOnly: 'Solo un primer año', none: 'Sin plaza' },
  before: 'Antes de toda respuesta',
  now: 'Ahora',
  route: 'Cómo termina la temporada',
  overTime: (ir, dr) => `Una plaza en IR está ahora en ${ir}, en DR en ${dr}`,
  date: 'Fecha',
  chance: 'Probabilidad',
  why: 'Qué cambió y por qué',
  nothing: 'Nada ha movido todavía medio punto la probabilidad de una plaza en radiología.',
  reasons: {
    'place-gained': 'más plazas al alcance',
    'place-lost': 'plazas que ya no están',
    stronger: 'los programas parecen verle más fuerte de lo pensado',
    weaker: 'los programas parecen verle más débil de lo pensado',
    silence: 'silencio después de la fecha habitual',
    time: 'tiempo sin noticias',
  },
  points: (points, why) => `${points} puntos: ${why}`,
  at: (names) => ` (${names})`,
  others: (count) => `${count} más`,
  steps: 'Paso a paso',
  stepsLead: 'Cada suceso y lo que hizo con la probabilidad de una plaza en IR y en DR.',
  event: {
    invited: (name) => `Invitación de ${name}`,
    waitlisted: (name) => `Lista de espera en ${name}`,
    interviewed: (name) => `Entrevista en ${name}`,
    declined: (name) => `Usted declinó ${name}`,
    rejected: (name) => `Rechazo de ${name}`,
    silence: (name) => `Silencio de ${name}`,
    withdrawn: (name) => `Usted se retiró de ${name}`,
  },
  timePassed: (silent) =>
    silent === 0
      ? 'Días sin noticias'
      : silent === 1
        ? '1 programa pasó su fecha habitual sin responder'
        : `${silent} programas pasaron su fecha habitual sin responder`,
  what: 'Qué pasó',
  thin: 'Pocas de las temporadas jugadas se parecen a la suya. Tome estas cifras como aproximadas.',
  byProgram: 'Por programa',
  program: 'Programa',
  interview: 'Entrevista',
  place: 'Plaza al alcance',
  silentFrom: 'El silencio cuenta desde',
  stated: 'lo dice el programa',
  search: 'Buscar los programas',
  searchPlaceholder: 'Nombre de un programa',
  show: 'Mostrar',
  shows: {
    all: (n) => `Todos ${n}`,
    invited: (n) => `Con invitación ${n}`,
    open: (n) => `Abiertos ${n}`,
    gone: (n) => `Perdidos ${n}`,
  },
  found: (n) => (n === 1 ? '1 programa' : `${n} programas`),
  more: (n) => `Mostrar ${n} más`,
  known: { invitation: 'Tiene invitación', gone: 'Ya no puede haber plaza' },
  barred: (count) =>
    count === 1
      ? 'Un programa queda fuera: una regla que él mismo publica le excluye.'
      : `${count} programas quedan fuera: una regla que ellos mismos publican le excluye.`,
  early: (count) =>
    count === 1
      ? 'Un silencio llega antes de la fecha habitual y no cuenta.'
      : `${count} silencios llegan antes de la fecha habitual y no cuentan.`,
  failed: 'No se pudo calcular el pronóstico.',
};
