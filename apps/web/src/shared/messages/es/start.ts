import type { Translation } from '../language.js';
import type { EnglishStart } from '../en/start.js';

/** Words of the start page, in Spanish. */
export const start: Translation<EnglishStart> = {
  title: 'Cinco preguntas hasta su primer plan',
  titleAgain: 'Sus respuestas',
  lead: 'A qué programas solicitar, dónde rotar y a quién enviar señales: elegido en conjunto, con rangos honestos. Lleva un minuto.',
  leadAgain: 'Cada cambio es un plan nuevo. No se envía nada.',
  example: 'Probar con un ejemplo',
  otherExamples: 'Elegir otro ejemplo',
  exampleHint: 'Personas inventadas, programas reales. Luego puede poner sus propias respuestas.',
  examplesFailed:
    'No se pudieron cargar los ejemplos. Compruebe que la aplicación sigue en marcha y cargue la página otra vez.',
  submit: 'Hacer mi plan',
  submitAgain: 'Actualizar mi plan',
  kind: {
    legend: '¿Quién es usted como solicitante?',
    hint: {
      'us-img': 'Ciudadano; escuela fuera de EE. UU. y Canadá',
      'non-us-img': 'Residente o con visa; escuela fuera de EE. UU. y Canadá',
      'md-senior': 'Último año en una escuela LCME',
      'do-senior': 'Último año en una escuela COCA',
      'md-graduate': 'Terminó antes en una escuela LCME',
      'do-graduate': 'Terminó antes en una escuela COCA',
    },
  },
  score: {
    legend: 'Su puntuación de Step 2 CK',
    have: 'Ya la tengo',
    expect: 'Aún no; espero cerca de',
    unknown: 'Aún no lo sé',
    label: 'Puntuación de tres cifras',
    expectedLabel: 'Puntuación esperada',
    hint: 'De 180 a 300. Una puntuación esperada ensancha el rango.',
    unknownHint: 'El plan toma entonces la puntuación habitual de su grupo, con un rango ancho.',
    error: 'Escriba un número entero de 180 a 300.',
  },
  graduation: {
    legend: 'Año en que termina la carrera de medicina',
    label: 'Año',
    hint: 'Pasado o previsto.',
    error: 'Escriba un año de 1980 a 2035.',
  },
  school: {
    legend: 'Su escuela y sus vínculos',
    classLabel: 'Tipo de escuela',
    class: {
      lcme: 'MD de EE. UU. o Canadá (LCME)',
      coca: 'DO de EE. UU. (COCA)',
      international: 'Fuera de EE. UU. y Canadá',
    },
    vsloBefore: '¿Participa en',
    vslo: { yes: 'Sí', no: 'No', unknown: 'No estoy seguro' },
    tiesLabel: 'Estados con los que tiene vínculos',
    tiesHint:
      'Donde creció, estudió, trabajó o tiene familia cercana. Los vínculos suben la probabilidad de una entrevista.',
    tiesPlaceholder: 'Añadir un estado',
  },
  goal: {
    legend: '¿Qué espera lograr?',
    options: {
      'ir-first': ['Primero IR', 'IR integrada ante todo, con DR y un primer año previstos a su lado'],
      'dr-first': ['Primero DR', 'Radiología diagnóstica ante todo, IR donde sume'],
      'any-radiology': ['Cualquier radiología', 'Una plaza en IR o DR, la que llegue'],
    },
  },
  more: {
    open: 'Añadir más para estrechar el rango',
    lead: 'Todo es opcional. Lo que deje como está cuenta como “todavía ninguno”.',
    afterFirst: 'Cuando esté el primer plan, cada una dirá cuánto puede mover su probabilidad.',
    first: 'Lo que más diría ahora:',
    leavesOpen: (range) => `Deja abierto ${range}`,
    tellsLittle: 'Apenas mueve su probabilidad',
    failedAttempts: 'Intentos de Step no aprobados',
    publications: 'Publicaciones',
    experiences: 'Experiencias de investigación',
    usceMonths: 'Meses de trabajo clínico directo en EE. UU.',
    honours: 'Rotaciones centrales con honores',
    lettersIr: 'Cartas de IR',
    lettersDr: 'Cartas de DR',
    lettersOther: 'Otras cartas',
    dollars: 'Lo máximo que quiere gastar (US$)',
    rotations: 'Rotaciones de visita, como mucho',
    irRotations: 'De ellas, de IR como mucho',
  },
  errorSummary: 'Corrija primero esto:',
  numberError: (low, high) => `Escriba un número entero de ${low} a ${high}.`,
};
