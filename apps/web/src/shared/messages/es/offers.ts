import type { EnglishOffers } from '../en/offers.js';
import type { Translation } from '../language.js';

/** Words of offers of rotations, in Spanish. */
export const offers: Translation<EnglishOffers> = {
  empty: 'Todavía no se ha preguntado a ningún hospital',
  emptyText:
    'Cuando un hospital le ofrezca fechas, anótelas aquí: aceptar, mantener o declinar, y lo que vale cada cosa.',
  toPortfolio: 'Abrir el conjunto',
  inHand: 'Ofertas en la mano',
  noneInHand: 'Ninguna. Cuando llegue una, anótela abajo con el día en que hay que contestar.',
  inHandLead: 'Qué hacer ahora con cada una, frente a los hospitales que no han contestado.',
  wanted: 'Rotaciones que quiere en total',
  wantedHint: 'Las aceptadas cuentan entre ellas.',
  failed: 'No se pudieron calcular los valores. Las reglas de cortesía de abajo siguen valiendo.',
  notExact: (low, high) =>
    `Hay más hospitales de los que se pueden sopesar con exactitud: seguir esto vale ${low} puntos, y ninguna decisión vale más de ${high}.`,
  open: 'A la espera de respuesta',
  openLead: 'Como posibles ofertas cuentan solo los hospitales a los que ha solicitado.',
  answered: (name) => `${name} ha contestado`,
  received: 'Recibida',
  answerBy: 'Contestar antes del',
  clock: (days) => `Lo usual son unos ${days} días; lo que diga el hospital vale más.`,
  wrongDates: 'Dé los dos días; la respuesta no vence antes de llegar la oferta.',
  enter: 'Anotar la oferta',
  saidNo: 'Dijeron que no',
  offered: (name) => `Oferta de ${name} anotada`,
  refusedBy: (name) => `${name} dijo que no`,
  advice: { accept: 'Consejo: aceptar', hold: 'Consejo: mantener', decline: 'Consejo: declinar' },
  accept: 'Aceptar',
  decline: 'Declinar',
  acceptOf: (name) => `Aceptar la oferta de ${name}`,
  declineOf: (name) => `Declinar la oferta de ${name}`,
  did: {
    accept: (name) => `Oferta de ${name} aceptada`,
    decline: (name) => `Oferta de ${name} declinada`,
  },
  dates: (from, to) => `${from} – ${to}.`,
  due: (from, by) => `Recibida el ${from}; hay que contestar antes del ${by}.`,
  ways: {
    accept: 'Aceptar ahora',
    hold: 'Mantenerla y decidir cuando venza',
    decline: 'Declinar ahora',
  },
  valuesCaption: 'Puntos esperados de todas las rotaciones que faltan, descontado su precio',
  isDue: 'vence ahora',
  waiting: 'Valor de esperar',
  closes: (names) => `Aceptar cierra las mismas semanas para: ${names.join('; ')}.`,
  courtesy: 'Cortesía',
  courtesyLead: 'Regla R24 y, más allá de ella, nuestra opinión.',
  courtesyRules: [
    'Declinar está bien, y hacerlo pronto es amable: otra persona recibe el puesto.',
    'El silencio no es una respuesta.',
    'Lo aceptado nunca se deja por algo mejor.',
    'Si esperar no añade nada, no haga esperar al hospital.',
  ],
  assumed: 'Lo que esto supone',
  assumedLead: 'Pocos hospitales publican algo de esto. Cada cosa, con su grado.',
  days: (days) => `${days} días`,
  chance: (mid, low, high) =>
    `Un hospital que contesta dice que sí en el ${Math.round(100 * mid)} % (${Math.round(100 * low)}–${Math.round(100 * high)} %).`,
  valueNote:
    'Los valores son puntos de su plan en temporadas jugadas, menos el precio según su propia cuenta; cada rotación más añade menos.',
};
