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
  rol: [
    'Lista de rangos (rank order list, ROL)',
    'Sus programas en el orden en que los prefiere. Solo puede obtener plaza en los que están en ella.',
  ],
  supplemental: [
    'Lista suplementaria',
    'Una lista de programas de primer año que depende de una plaza avanzada.',
  ],
  couple: ['Pareja', 'Dos solicitantes que ordenan pares de programas, para que los dos lugares convengan.'],
  mspe: [
    'MSPE',
    'El resumen que el decanato hace de sus años de medicina; llega a todos los programas el mismo día.',
  ],
  ck: [
    'Step 2 CK',
    'El segundo examen en el camino a la licencia, sobre conocimiento clínico. Los programas ven su puntuación de tres cifras.',
  ],
  ecfmg: [
    'ECFMG',
    'Comprueba y certifica a quienes vienen de escuelas de otros países. Hace falta su certificado antes de empezar la residencia.',
  ],
  usce: [
    'Experiencia clínica en EE. UU. (USCE)',
    'Trabajo directo con pacientes en Estados Unidos; mirar o investigar no es lo mismo.',
  ],
  tie: ['Vínculo', 'Un lazo con un lugar: donde creció, estudió, trabajó o tiene familia cercana.'],
  certificate: [
    'Certificado',
    'Lo mejor que cualquier plan podría alcanzar con el modelo, al lado de lo que alcanza el suyo.',
  ],
  certify: [
    'Certificar',
    'Confirmar su lista en el sistema del propio NRMP. En el Match solo cuenta una lista certificada.',
  ],
  acgme: ['ACGME', 'El organismo que acredita los programas de residencia. Su código nombra cada programa.'],
};
