import type { EnglishSeasonEnd } from '../en/season-end.js';
import type { Translation } from '../language.js';

/** Words of the page on how the season ended, in Spanish. */
export const seasonEnd: Translation<EnglishSeasonEnd> = {
  lead: 'Anote cómo terminó. El pronóstico se compara entonces con eso, para que usted lo vea.',
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
    remove: 'Quitar el resultado',
    removed: 'Resultado quitado',
  },
  endings: {
    ir: 'Una plaza en radiología intervencionista',
    dr: 'Una plaza en radiología diagnóstica',
    prelimOnly: 'Solo un primer año',
    none: 'Sin plaza',
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
