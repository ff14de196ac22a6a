import type { EnglishGlossary } from '../en/glossary.js';
import type { Translation } from '../language.js';

/** The field's words, explained in Spanish. */
export const glossary: Translation<EnglishGlossary> = {
  match: [
    'Match',
    'La ronda anual en que el NRMP une a solicitantes y programas a partir de las listas de ambos lados.',
  ],
  season: [
    'Temporada',
    'Lleva el año de su Match: para la de 2028 se solicita en septiembre de 2027 y el Match es en marzo de 2028.',
  ],
  ir: [
    'IR',
    'Radiología intervencionista: procedimientos guiados por imagen. Los programas integrados toman a quien termina medicina.',
  ],
  dr: ['DR', 'Radiología diagnóstica. Con la vía ESIR puede llevar a IR con un año más.'],
  esir: [
    'ESIR',
    'Especialización temprana en IR dentro de un programa de DR. Acorta en un año la formación posterior.',
  ],
  firstYear: [
    'Primer año',
    'El año clínico antes de la radiología: de transición, preliminar en medicina o preliminar en cirugía.',
  ],
  categorical: ['Categórico (C)', 'Una plaza con el primer año clínico incluido.'],
  advanced: [
    'Avanzado (A)',
    'Una plaza que empieza en el segundo año. Hace falta un primer año en otro sitio.',
  ],
  signal: [
    'Señal',
    'Una muestra de interés real que va con la solicitud. Hay pocas: la de oro cuenta más que la de plata.',
  ],
  rotation: ['Rotación', 'Una electiva de visita en otro hospital, por lo general de cuatro semanas.'],
  vslo: [
    'VSLO',
    'El servicio por el que muchos hospitales reciben solicitudes de electivas. Su escuela debe participar.',
  ],
  lcme: [
    'LCME',
    'El organismo que acredita las escuelas MD de EE. UU. Muchos hospitales solo admiten a sus estudiantes.',
  ],
  coca: ['COCA', 'El organismo que acredita las escuelas DO de EE. UU.'],
  img: [
    'IMG',
    'Médico formado en una escuela fuera de EE. UU. y Canadá. US-IMG: esa persona, con ciudadanía de EE. UU.',
  ],
  eras: [
    'ERAS',
    'El servicio por el que se envían las solicitudes. La tarifa sube con el número de programas.',
  ],
  nrmp: ['NRMP', 'La organización que hace el Match. Las listas largas cuestan más.'],
  soap: ['SOAP', 'La semana en que las plazas vacías se ofrecen a quien no tiene ninguna.'],
  range: ['Rango', 'Nueve de cada diez maneras en que el modelo puede estar en lo cierto caen dentro.'],
  points: ['Puntos', 'Lo bueno que es un resultado para usted, de 0 (ninguna plaza) a 100 (lo mejor).'],
  signalPool: [
    'Reserva de señales',
    'Las señales que puede enviar en una especialidad, o en varias que las comparten.',
  ],
};
