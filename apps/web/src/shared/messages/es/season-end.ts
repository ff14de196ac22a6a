import type { EnglishSeasonEnd } from '../en/season-end.js';
import type { Translation } from '../language.js';

/** Words of the page on how the season ended, in Spanish. */
export const seasonEnd: Translation<EnglishSeasonEnd> = {
  lead: 'Anote cómo terminó. El pronóstico se compara entonces con eso, para que usted lo vea.',
  noProfile: 'Todavía no hay ninguna temporada aquí',
  noProfileText: 'Responda las primeras preguntas; esta página cierra la temporada que ellas empiezan.',
  answers: 'Responder cinco preguntas',
  matchDay: (day) => `El día del Match es el ${day}. Puede volver entonces.`,
  form: {
    title: 'Cómo terminó',
    track: 'Plaza obtenida',
    noTrack: 'Ninguna plaza en radiología',
    firstYear: 'Primer año',
    noFirstYear: 'Ninguno, o incluido en la plaza',
    on: 'Anotado el',
    keep: 'Guardar el resultado',
    kept: (season) => `Resultado de la temporada ${season} guardado`,
    remove: 'Quitar el resultado',
    removed: 'Resultado quitado',
    only: 'Aquí se ofrecen las plazas de sus solicitudes.',
    later:
      'Un año que termina de otro modo que el esperado no es una sentencia. Lo anotado aquí ayuda al próximo: las cartas, los hospitales, las personas.',
  },
  endings: {
    ir: 'Una plaza en radiología intervencionista',
    dr: 'Una plaza en radiología diagnóstica',
    prelimOnly: 'Solo un primer año',
    none: 'Sin plaza',
  },
  scores: {
    title: (ending) => `Lo que el pronóstico había dado a «${ending}»`,
    lead: 'Calculado con lo que usted había anotado hasta cada fecha, al guardar el resultado, y guardado con él.',
    before: 'Antes de toda respuesta',
    on: 'A fecha de',
    given: 'Probabilidad dada',
    brier: 'Puntaje de Brier',
    log: 'Puntaje logarítmico',
    explain:
      'Los dos puntajes son mejores cuanto más bajos. Brier: 0 es perfecto, 2 lo peor; decir 25 % para cada uno de los cuatro finales da 0,75. Logarítmico: 0 es perfecto; los mismos cuatro cuartos dan 1,39. Una temporada dice poco de un pronóstico: uno justo que dice 30 % «falla» siete veces de cada diez.',
    none: 'No hay ningún pronóstico guardado con él: no se anotó ninguna solicitud, o los datos eran demasiado escasos para una cifra.',
  },
  gift: {
    title: 'Un regalo de resultado, si quiere',
    lead: 'Su temporada en franjas anchas, para ayudar a comprobar los pronósticos de quienes vienen después. Es un archivo que usted puede guardar y enviar a mano. Nada sale de este navegador por sí solo.',
    notMeasured:
      'No tiene nombres, lugares, días ni puntajes exactos: solo el año del Match, palabras fijas y franjas anchas. No se ha medido si la combinación podría aun así señalarle: con una combinación rara podría. En caso de duda, guárdelo.',
    preview: 'Este es el archivo entero:',
    save: 'Guardar el archivo',
  },
};
