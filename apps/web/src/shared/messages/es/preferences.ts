import type { Translation } from '../language.js';
import type { EnglishPreferences } from '../en/preferences.js';

/** Words of the page on preferences, in Spanish. */
export const preferences: Translation<EnglishPreferences> = {
  title: 'Lo que prefiere',
  lead: 'Preguntas cortas, dos programas cada vez. De ellas sale un orden que dice también lo que aún no puede distinguir.',
  empty: {
    title: 'Todavía no hay nada que comparar',
    text: 'Para comparar hacen falta al menos dos programas: aquellos donde tiene entrevista o, antes de eso, los de su plan.',
    action: 'Hacer un plan',
  },
  ask: {
    title: '¿En cuál preferiría formarse?',
    lead: 'Deje aparte sus probabilidades: el Match nunca castiga ordenar primero lo que más le gusta.',
    keys: 'En estos botones, las teclas 1 y 2 eligen y 0 dice igual.',
    equal: 'Igual',
    skip: 'Saltar',
    count: (count: number): string =>
      `${count} ${count === 1 ? 'comparación respondida' : 'comparaciones respondidas'}`,
    none: 'Ninguna pregunta más diría nada nuevo. Ha respondido o saltado todos los pares.',
    fromPlan: 'Aún no hay entrevistas anotadas; se comparan los primeros programas de su plan.',
  },
  order: {
    title: 'Su orden hasta ahora',
    lead: 'La barra muestra dónde puede estar un programa: cuanto más ancha, menos se sabe.',
    place: 'Puesto',
    program: 'Programa',
    liking: 'Cuánto le gusta',
    mayBe: (from: number, to: number): string => (from === to ? `${from}` : `${from} a ${to}`),
    ties: (from: number, to: number): string =>
      to - from === 1
        ? `Los puestos ${from} y ${to} aún no se distinguen.`
        : `Estos ${to - from + 1} aún no se distinguen: puestos ${from} a ${to}.`,
    clear: 'Todos los vecinos de este orden se distinguen.',
    sure: 'Dos programas se distinguen cuando su orden es seguro al menos en un 90 %. Esa raya es opinión nuestra.',
  },
  weights: {
    title: 'Lo que cuenta para usted',
    lead: '0 no cuenta, 5 es decisivo. Los pesos importan en los programas que valoró en estos puntos.',
    source: (rule: string): string =>
      `Los primeros pesos vienen de un estudio con 83 solicitantes a ambas radiologías, de los que respondió el 13 % (regla ${rule}). Son un punto de partida, no un consejo.`,
    needsNumber: 'De 0 a 5.',
    add: 'Un punto suyo',
    addIt: 'Añadirlo',
    remove: (name) => `Quitar «${name}»`,
    back: 'Volver a los pesos del estudio',
    names: {
      place: 'Lugar',
      residents: 'Los residentes parecen contentos',
      'ir-name': 'Prestigio en radiología intervencionista',
      'dr-name': 'Prestigio en radiología diagnóstica',
      'ir-over-dr': 'Intervencionista antes que diagnóstica',
      size: 'Número de plazas',
    },
  },
  gut: {
    title: 'Prueba de intuición',
    lead: '¿Qué dice su intuición, de 1 a 5, sin razones? Está junto a sus respuestas y no cambia nada en ellas. Es la intuición de la hoja de la entrevista.',
    none: 'sin decir',
    few: 'Dígalo de dos programas o más para comparar.',
    agree: 'Intuición y respuestas coinciden: ningún par está al revés con seguridad.',
    conflict: (better, worse) =>
      `Sus respuestas ponen ${better} por encima de ${worse} con seguridad; su intuición dice lo contrario. Averigüe cuál sabe algo antes de ordenar.`,
    more: (count) => `${count} pares más están al revés.`,
    noted: (name) => `Intuición sobre ${name}`,
  },
  byChance: {
    list: 'Su lista parece ordenada por la probabilidad de plaza y no por lo que le gusta.',
    gut: 'El orden de su intuición parece ordenado por la probabilidad de plaza y no por lo que le gusta.',
    why: (follow, apart) =>
      `Donde el gusto y la probabilidad apuntan a lados distintos (${apart} pares), sigue a la probabilidad en ${follow}. Poner más arriba un lugar seguro no gana nada en el Match: si el que más le gusta no le toma, todavía tiene el siguiente.`,
  },
  did: {
    added: (name) => `Se añadió «${name}»`,
    removed: (name) => `Se quitó «${name}»`,
    reset: 'Pesos del estudio puestos otra vez',
    compared: 'Comparación respondida',
    weighed: (name: string): string => `Cambió el peso de «${name}»`,
  },
};
