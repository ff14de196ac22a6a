import type { EnglishMethod } from '../en/method.js';
import type { Translation } from '../language.js';

const askNames: Readonly<Record<string, string>> = {
  matched: 'personas con plaza',
  'matched-C': 'personas con plaza, con el primer año',
  filled: 'plazas llenas',
  'filled-C': 'plazas llenas, con el primer año',
  'filled-A': 'plazas llenas, sin el primer año',
  rankers: 'personas que ordenaron un programa',
  'rankers-C': 'personas que ordenaron uno con el primer año',
  'rankers-A': 'personas que ordenaron uno sin el primer año',
  applicants: 'solicitantes',
  'match-rate-preferring': 'parte con plaza de quienes lo prefieren',
  'step2-matched-q1': 'Step 2 CK de quienes tienen plaza, cuarto bajo',
  'step2-matched-median': 'Step 2 CK de quienes tienen plaza, mediana',
  'step2-matched-q3': 'Step 2 CK de quienes tienen plaza, cuarto alto',
  'step2-matched-mean': 'Step 2 CK de quienes tienen plaza, media',
  'step2-unmatched-median': 'Step 2 CK de quienes no tienen plaza, mediana',
  'interview-rate-signalled': 'entrevistas donde hubo señal',
  'interview-rate-unsignalled': 'entrevistas donde no hubo señal',
  'interview-rate-next-signal': 'entrevistas en el siguiente programa al que se habría enviado señal',
  'interview-rate-tied': 'entrevistas donde hay vínculo con la región',
  'interview-rate-untied': 'entrevistas donde no hay vínculo',
  'interviews-matched-mean': 'entrevistas de quienes tienen plaza, media',
  'also-applied-dr': 'con plaza que también solicitaron DR',
  'matched-at-rotation-site': 'con plaza donde habían rotado',
  'matched-at-signalled': 'con plaza donde habían enviado señal',
  'us-senior-share': 'parte de las plazas para US seniors',
  'share-A': 'parte de las plazas sin el primer año',
};
const askKinds: Readonly<Record<string, string>> = {
  all: 'todos',
  'us-seniors': 'US seniors',
  'md-senior': 'US MD seniors',
  'do-senior': 'US DO seniors',
  'md-graduate': 'graduados MD de EE. UU.',
  'do-graduate': 'graduados DO de EE. UU.',
  'us-img': 'ciudadanos de EE. UU. formados fuera',
  'non-us-img': 'otros formados fuera',
};

/** `STATISTIC:SPECIALTY:KIND` of the calibration in words. */
function nameOfAsk(ask: string): string {
  const [statistic = '', specialty = '', kind = ''] = ask.split(':');
  const who = kind === 'all' ? '' : `, ${askKinds[kind] ?? kind}`;
  return `${specialty}: ${askNames[statistic] ?? statistic}${who}`;
}

/** Words of the method page, in Spanish. */
export const method: Translation<EnglishMethod> = {
  title: 'Cómo se hacen las cifras',
  lead: 'Corto y claro. Esto es ayuda para planear, no consejo médico ni legal, y ningún programa lo ha visto ni aprobado.',
  sections: [
    {
      title: 'Qué pasa cuando pulsa «Hacer mi plan»',
      text: [
        'Una temporada de solicitudes se juega muchas veces con programas reales y su número real de plazas. En cada temporada usted tiene buena o mala suerte, la misma en todos los programas, porque todos leen la misma solicitud. Un plan es bueno si termina bien en muchas de esas temporadas.',
        'Programas, señales, rotaciones, plazas de primer año y dinero se eligen juntos, porque una rotación da a la vez una carta, una señal y una invitación.',
      ],
    },
    {
      title: 'Cómo leer una probabilidad',
      text: [
        'Cada probabilidad es un tanto por ciento entero con un rango. El rango dice cuánto podría moverse la cifra si los efectos que hay detrás son más débiles o más fuertes de lo que hallaron los estudios. Un rango ancho es honesto: quiere decir que hay poco publicado sobre personas como usted allí.',
        'Donde los recuentos publicados son demasiado pocos no se da ninguna cifra. Verá entonces lo que se sabe.',
      ],
    },
    {
      title: 'Lo bueno que es el plan',
      text: [
        'El plan se muestra en cuanto se elige. Después llega su certificado. Prueba que ningún otro plan podría ser mejor en más de lo que se indica, con este modelo y con su meta, su dinero y sus límites.',
        'Un plan elegido porque le fue bien en ciertas temporadas parece allí mejor de lo que es. Por eso sus probabilidades se leen en otras temporadas que la elección nunca vio.',
        'Un certificado habla solo del modelo. Si el modelo se equivoca con usted, el certificado también. Esa duda es la que muestra el rango de la probabilidad.',
      ],
    },
    {
      title: 'De dónde vienen los datos',
      text: [
        'De páginas de programas y escuelas, listas públicas e informes publicados, cada uno con la fecha en que se leyó y un grado: página oficial, estudio, de segunda mano u opinión. Un dato que nadie da es «no se informa». Eso nunca se lee como no.',
        'Sus propios datos valen más que los incluidos y sobreviven a cada actualización.',
      ],
    },
    {
      title: 'Lo que no puede saber',
      text: [
        'No puede leer sus cartas, su carta personal ni su entrevista. No conoce los filtros privados de los programas ni lo que cambió después de la fecha de un dato. Pocos ciudadanos de EE. UU. formados fuera obtienen plaza de IR cada año, así que sus cifras se apoyan en grupos más amplios y tienen rangos anchos.',
        'Las fechas marcadas «prevista» siguen a temporadas anteriores y pueden moverse. Compruebe cada hospital y cada plazo en su propia página antes de fiarse.',
      ],
    },
    {
      title: 'Qué pasa con sus datos',
      text: [
        'Nada sale de este navegador. La página se sirve con una regla que prohíbe toda conexión hacia fuera, y su navegador la hace cumplir. No hay cuenta ni seguimiento.',
      ],
    },
  ],
  calibration: {
    title: 'Lo bien que acierta',
    failed: 'No se pudo cargar la comparación con los resultados publicados. Cargue la página otra vez.',
    lead: (members) =>
      `Las temporadas jugadas se comparan con resultados publicados. Se juegan ${members} juegos de supuestos que encajan todos; el rango es el de una temporada, con su buena y mala suerte. Unas cifras sirvieron para ajustar el modelo. Las otras se apartaron, solo para comprobarlo.`,
    facts: (summary) => [
      `${summary.fittedInside} de ${summary.fitted} cifras ajustadas caen dentro de nuestros rangos del 90 %.`,
      `${summary.checkedInside} de ${summary.checked} cifras comprobadas también (${Math.round((100 * summary.checkedInside) / Math.max(1, summary.checked))} %).`,
      `Donde se habría podido repetir la tasa de la temporada anterior (${summary.compared} cifras), nuestros rangos son el mejor pronóstico. Su puntaje de intervalo es ${summary.meanScore.toFixed(2)} frente a ${summary.naiveScore.toFixed(2)}; más bajo es mejor.`,
    ],
    tables: {
      checked: (count) => `Las ${count} cifras comprobadas`,
      fitted: (count) => `Las ${count} cifras ajustadas`,
    },
    captions: { checked: 'Comprobadas: el modelo nunca las vio', fitted: 'Ajustado a estas' },
    columns: {
      what: 'Qué',
      season: 'Temporada',
      published: 'Publicado',
      ours: 'Nuestro',
      range: 'Rango del 90 %',
      inside: 'Dentro',
    },
    inside: 'sí',
    outside: 'no',
    what: nameOfAsk,
  },
  sources: 'Fuentes de los datos',
  sourcesLead: (asOf) => `Fila más nueva: ${asOf}.`,
  floor: 'Cuándo no se muestra ninguna cifra',
  glossary: 'Palabras',
  counts: {
    programs: 'programas de IR y DR',
    tracks: 'sus vías',
    pgy1Tracks: 'vías de primer año',
    hosts: 'hospitales con política de visitas',
    electives: 'electivas de IR',
    figures: 'cifras publicadas',
    rules: 'reglas de decisión',
  },
};
