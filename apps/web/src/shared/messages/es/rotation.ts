import type { EnglishRotation } from '../en/rotation.js';
import type { Translation } from '../language.js';

/** Words of one rotation's own page, in Spanish. */
export const rotation: Translation<EnglishRotation> = {
  missing: 'Esta rotación no está aquí',
  missingText: 'Puede haberse borrado; deshacer la trae de vuelta. Todas están en la página Rotaciones.',
  toRotations: 'Abrir las rotaciones',
  parts: 'Partes de esta rotación',
  views: { before: 'Antes', notebook: 'Cuaderno', 'half-time': 'A la mitad', end: 'Final' },
  statuses: {
    considering: 'pensándolo',
    applying: 'preparando la solicitud',
    applied: 'solicitada',
    held: 'oferta por contestar',
    accepted: 'aceptada',
    declined: 'declinada por usted',
    refused: 'rechazada',
    withdrawn: 'retirada',
    'under-way': 'en curso',
    done: 'hecha',
  },
  dates: (from, to) => `${from} – ${to}`,
  noDates: 'Sin fechas todavía',
  program: 'El programa',
  ahead: (days) => {
    if (days === 1) return 'Empieza mañana';
    return days > 60 ? `Empieza en ${Math.round(days / 7)} semanas` : `Empieza en ${days} días`;
  },
  during: (day, left) =>
    left === 0 ? 'Hoy es el último día' : `Día ${day}; ${left === 1 ? 'queda 1 día' : `quedan ${left} días`}`,
  over: (days) => {
    if (days === 1) return 'Terminó ayer';
    return days > 60 ? `Terminó hace ${Math.round(days / 7)} semanas` : `Terminó hace ${days} días`;
  },
  begin: 'Ya empezó',
  begun: (place) => `En curso: ${place}`,
  finish: 'Ya terminó',
  finished: (place) => `Hecha: ${place}`,
  roles: {
    director: 'Dirección',
    faculty: 'Médico del equipo',
    fellow: 'Fellow',
    resident: 'Residente',
    coordinator: 'Coordinación',
    mentor: 'Mentor',
    student: 'Estudiante',
    other: 'Otro',
  },
  preparation: {
    title: (done, all) =>
      all === 0 ? 'Qué leer antes de llegar' : `Leído hasta ahora: ${done} de ${all} temas`,
    lead: 'La lista de la regla G14 y lo que usted añada. Diez minutos por tema bastan para hacer una buena pregunta.',
    own: 'Lo suyo',
    take: (count) => `Añadir los ${count} temas de la lista`,
    taken: 'Lista de temas añadida',
    read: (topic) => `Leído: ${topic}`,
    unread: (topic) => `Aún sin leer: ${topic}`,
    remove: (topic) => `Quitar: ${topic}`,
    removed: (topic) => `Quitado: ${topic}`,
    added: (topic) => `Añadido: ${topic}`,
    addLabel: 'Un tema o lectura suya',
    add: 'Añadir',
  },
  firstDay: {
    title: 'Primer día',
    lead: 'Rellene lo que le diga la coordinación e imprímalo la noche antes.',
    time: 'A qué hora estar allí',
    place: 'Dónde',
    contact: 'Por quién preguntar',
    bring: 'Qué llevar',
    print: 'Imprimir la hoja',
    sheetTitle: (place) => `Primer día: ${place}`,
    changed: (place) => `Hoja del primer día cambiada: ${place}`,
  },
  meeting: {
    title: 'La reunión con la dirección',
    lead: (day) => `Diez minutos hacia el ${day}, mientras hay tiempo de mejorar. Pídala la primera semana.`,
    leadNoDates:
      'Diez minutos a mitad de la rotación, mientras hay tiempo de mejorar. Pídala la primera semana.',
    on: 'Día de la reunión',
    ask: 'Correo para pedirla',
    agenda: 'Qué preguntar',
    feedback: 'Lo que le dijeron',
    feedbackHint: 'Y lo que hará con ello. Va en el paquete para quienes escriben sus cartas.',
    changed: (place) => `Reunión de mitad cambiada: ${place}`,
  },
  whoSaw: {
    title: 'Quién vio su trabajo, y dónde',
    lead: 'Una carta fuerte viene de quien le vio en varios lugares: sala, consulta, interconsultas, sesiones.',
    nowhere: 'Nada escrito todavía.',
    setting: (name) => `Dónde vio ${name} su trabajo hoy`,
    placeholder: 'Consulta: presentó una interconsulta',
    note: 'Anotarlo',
    noted: (name) => `Anotado dónde vio ${name} su trabajo`,
    name: 'Alguien con quien trabaja',
    role: 'Papel',
    add: 'Añadir',
    added: (name) => `Se añadió a ${name}`,
  },
  letters: {
    title: 'A quién pedir una carta',
    lead: 'Primero quienes más veces trabajaron con usted. Pregunte si pueden escribir una carta fuerte; acepte un no con gracias.',
    nobody: 'Añada a la dirección o a los médicos con quienes trabaja y aparecerán aquí.',
    haveAsked: 'Ya la pedí',
    keepIdea: 'Guardar como idea',
    text: 'Texto para pedirla',
    asked: (name) => `Carta pedida a ${name}`,
    kept: (name) => `Idea de carta: ${name}`,
    states: {
      idea: 'idea',
      asked: 'pedida',
      promised: 'prometida',
      uploaded: 'subida',
      declined: 'rechazada',
    },
  },
  goals: {
    title: (reached, all) => (all === 0 ? 'Mirar atrás' : `Metas alcanzadas: ${reached} de ${all}`),
    lead: 'Mientras está fresco. Solo usted lo lee.',
    reached: (goal) => `Alcanzada: ${goal}`,
    answers: { yes: 'Sí', partly: 'En parte', no: 'No' },
    reflection: 'Por qué',
    judged: (goal) => `Repasada: ${goal}`,
    also: 'También merece una línea:',
    notes: 'Qué más quiere recordar',
    noted: 'Notas de la rotación cambiadas',
  },
  culture: {
    title: 'El lugar',
    lead: 'Valorado hoy, vale más que la memoria en febrero.',
    scale: '1 malo, 3 como en otros sitios, 5 excelente.',
    rated: (what) => `Valorado: ${what}`,
    redFlags: 'Señales de alarma',
    redFlagsHint:
      'Todo lo que le quitaría las ganas de formarse aquí. Un lugar con una de ellas nunca gana puntos (regla G23).',
    flagged: 'Señales de alarma cambiadas',
  },
  moves: {
    title: (points) => {
      if (points === 0) return 'Qué cambia la rotación';
      const size = Math.abs(points);
      const change = `${size} ${size === 1 ? 'punto' : 'puntos'}`;
      return points > 0
        ? `Sus valoraciones suben el lugar ${change}`
        : `Sus valoraciones bajan el lugar ${change}`;
    },
    lead: 'Haber rotado allí mueve la probabilidad; lo que le gustó mueve su orden, nunca la probabilidad. Cuántos puntos vale una valoración es opinión nuestra.',
    notYet: 'Las valoraciones cuentan cuando la rotación está en curso.',
    failed: 'No se pudo calcular el cambio.',
    liking: 'Puntos para su orden',
    points: (before, after) => (before === after ? `${after}, sin cambio` : `${before} → ${after}`),
    interview: 'Entrevista allí',
    match: 'Una plaza de radiología, con su plan tal como está',
    before: 'Sin la rotación',
    after: 'Con ella, tal como está',
    toOrder: 'Ver su orden',
  },
  thanks: {
    title: 'Notas de agradecimiento',
    lead: 'Breves y sinceras, con una cosa que recuerde. En tres días, según nuestra opinión.',
    nobody: 'Las personas que añada a mitad de la rotación aparecen aquí.',
    sent: 'Ya les di las gracias',
    sentOn: (day) => `Agradecido el ${day}`,
    thanked: (name) => `Se dio las gracias a ${name}`,
    text: 'Texto para empezar',
  },
};
