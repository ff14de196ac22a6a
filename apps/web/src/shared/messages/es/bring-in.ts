import type { EnglishBringIn } from '../en/bring-in.js';
import type { Translation } from '../language.js';

/** Words for bringing in a table or a page of one's own, in Spanish. */
export const bringIn: Translation<EnglishBringIn> = {
  title: 'Traer lo que ha reunido',
  text: 'Una tabla de datos, valoraciones o notas por programa, o páginas de «Program Results» del NRMP. Lo verá todo antes de que se guarde nada.',
  start: 'Traer una tabla o una página',
  choose: 'Elegir una tabla',
  chooseHint: 'CSV, TSV o XLSX; su primera fila da los nombres de las columnas.',
  paste: 'O péguela aquí',
  pasteHint:
    'Filas de una tabla, o páginas copiadas del PDF «Program Results» con la línea que nombra los años.',
  read: 'Leerlo',
  again: 'Tomar otro',
  empty: 'Pegue algo primero.',
  refused: 'No se pudo leer. Nada cambió.',
  issue: (where, found, expected) => `${where}: ${found === '' ? '' : `${found}; `}se esperaba ${expected}.`,
  pasted: 'lo que pegó',
  source: '¿De dónde viene?',
  sourceHint: 'Queda junto a cada dato, con el día.',
  sourceError: 'Diga de dónde viene.',
  needsAnswers: 'Los datos se guardan con sus respuestas. Responda primero las preguntas en Inicio.',
  results: {
    found: (tracks, seasons) =>
      tracks === 1
        ? `1 vía que aquí se conoce, ${seasons}.`
        : `${tracks} vías que aquí se conocen, ${seasons}.`,
    others: (count) =>
      count === 1
        ? '1 línea es de una vía que aquí no se guarda.'
        : `${count} líneas son de vías que aquí no se guardan.`,
    unclear: (count) =>
      count === 1
        ? '1 línea perdió números y queda fuera:'
        : `${count} líneas perdieron números y quedan fuera:`,
    none: 'Ninguna línea es de una vía que aquí se conozca.',
    note: 'Estarán junto a las plazas de cada programa. Las probabilidades del plan quedan como están.',
    track: 'Vía',
    filled: (filled) => `${filled} llenas`,
    more: (count) => `y ${count} más`,
    keep: 'Guardar estos',
    kept: (count) => `Se guardaron los resultados de ${count} ${count === 1 ? 'vía' : 'vías'}`,
  },
  columns: {
    legend: 'Para qué sirve cada columna',
    nothing: 'Dejar fuera',
    program: 'Programa (nombre o código)',
    note: 'Nota',
    fact: (name) => `Dato: ${name}`,
    rating: (name) => `Valoración, de 1 a 5: ${name}`,
    gut: 'intuición',
    blank: (at) => `Columna ${at}`,
  },
  rows: {
    found: (sure, unknown) =>
      `${sure} ${sure === 1 ? 'fila nombra' : 'filas nombran'} un programa. ${unknown} no.`,
    capped: (most) => `Solo se leen las primeras ${most} filas. Traiga el resto como otra tabla.`,
    row: (row) => `Fila ${row}`,
    which: (text) => `¿Qué programa es «${text}»?`,
    none: 'Ninguno: dejarla fuera',
    unknown: 'No se conoce ningún programa por esto. Queda fuera.',
    nothing: 'Nada en las columnas elegidas.',
    fault: (column, found) => `«${found}» en «${column}» no es una valoración de 1 a 5.`,
    noInterview: 'Allí no hay ninguna entrevista anotada, así que sus valoraciones quedan fuera.',
    identity: 'La nota puede decir quién era un paciente. Queda fuera.',
    twice: 'Este programa está en más de una fila: cuenta la última, y las notas se juntan.',
    note: 'Nota',
    keep: 'Guardar estos',
    nothingToKeep: 'Todavía no hay nada que guardar: diga para qué son las columnas.',
    kept: (count) =>
      count === 1 ? 'Se guardó 1 fila de su tabla' : `Se guardaron ${count} filas de su tabla`,
  },
};
