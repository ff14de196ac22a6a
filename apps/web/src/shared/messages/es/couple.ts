import type { EnglishCouple } from '../en/couple.js';
import type { Translation } from '../language.js';

/** Words of the couple's list, in Spanish. */
export const couple: Translation<EnglishCouple> = {
  lead: 'Dos personas que ordenan como pareja entregan pares. Cada una guarda aquí su parte y abre la de la otra; ambas ven la misma lista de pares, jugada de la misma manera.',
  empty: {
    title: 'Ponga primero su propia lista en orden',
    text: 'Los pares se hacen con las listas de los dos.',
  },
  mine: {
    title: 'Su parte, para la otra persona',
    lead: 'El archivo lleva los códigos de su lista, lo que vale cada uno para usted y en qué temporadas jugadas le tomaría cada uno. Sin respuestas, puntuaciones, notas ni entrevistas.',
    name: 'Qué nombre suyo verá la otra persona',
    nameHint: 'Un nombre de pila o iniciales; puede quedar vacío.',
    last: 'Valor del último lugar de su lista',
    lastHint: 'El primero vale 100, ninguna plaza 0. Los de en medio bajan en pasos iguales.',
    save: 'Guardar mi parte',
    file: (season) => `couple-part-${season}.json`,
  },
  partner: {
    title: 'La parte de la otra persona',
    lead: 'Se conserva solo mientras esta página está abierta; no se guarda nada.',
    open: 'Abrir la parte de la otra persona',
    openOther: 'Abrir otro archivo',
    read: (name, places) =>
      `Leído: ${name === '' ? 'una lista' : `la lista de ${name}`} con ${places} ${places === 1 ? 'lugar' : 'lugares'}.`,
    refused: 'Este archivo no se puede usar',
    expected: 'se esperaba',
    found: 'se halló',
    size: 'un archivo de 5 MB como máximo',
    otherSeason: 'Ambas personas necesitan la misma temporada en sus respuestas.',
  },
  together: {
    title: 'Lo que vale estar cerca',
    lead: 'Puntos además de lo que valen los dos lugares. El orden de los pares sale de ahí.',
    sameInstitution: 'La misma institución',
    sameCity: 'La misma ciudad',
    sameState: 'El mismo estado',
  },
  pairs: {
    ends: 'Cómo puede terminar',
    endsLead:
      'Cada uno tiene su propia suerte, y se supone que no compiten por una última plaza. Los rangos llevan la duda sobre usted, no sobre la otra persona.',
    bothMatched: 'Los dos con plaza',
    oneMatched: 'Uno con plaza',
    neither: 'Ninguno con plaza',
    title: (n) => `${n} pares, los mejores primero`,
    lead: 'Las líneas sin plaza para uno de los dos están donde valen la pena para ambos. Deje fuera las que no aceptarían.',
    leftOut: (n) => `${n} pares más pasarían del largo permitido y quedan fuera.`,
    caption: 'Pares',
    me: 'Usted',
    partner: 'La otra persona',
    near: 'Cerca',
    chance: 'Termina aquí',
    together: {
      institution: 'misma institución',
      city: 'misma ciudad',
      state: 'mismo estado',
      apart: 'lejos',
    },
    noPlace: 'ninguna plaza',
    all: (n) => `Mostrar los ${n}`,
    fewer: 'Mostrar menos',
    save: 'Guardar los pares como CSV',
    file: (season) => `couple-list-${season}.csv`,
  },
};
