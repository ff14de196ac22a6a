import type { EnglishPasteHost } from '../en/paste-host.js';
import type { Translation } from '../language.js';

/** Words of the step that reads a host's page or e-mail, in Spanish. */
export const pasteHost: Translation<EnglishPasteHost> = {
  title: 'Pegar su página o su respuesta',
  lead: 'El texto no sale de este dispositivo. Lo que parece decir se muestra con sus palabras; usted guarda lo que es correcto.',
  text: 'Su página o su correo',
  find: 'Buscar datos',
  empty: 'Primero pegue un texto.',
  none: 'No se reconoció nada en este texto. Anote la respuesta usted mismo abajo.',
  found: (count) =>
    count === 1
      ? 'Se encontró un dato. ¿Es correcto?'
      : `Se encontraron ${count} datos. Desmarque lo que no es correcto.`,
  conflict: 'El texto dice más de una cosa sobre esto: marque la que vale.',
  fields: {
    'stance.lcme': 'Estudiantes de escuelas LCME',
    'stance.coca': 'Estudiantes de escuelas osteopáticas (COCA)',
    'stance.international': 'Estudiantes de escuelas en el extranjero',
    needsVslo: 'Por VSLO',
    needsAffiliation: 'Hace falta un convenio con su escuela',
    needsSponsor: 'Hace falta un padrino de la facultad',
    offshoreExcluded: 'Se excluyen las escuelas del Caribe y otras fuera del país',
    citizenship: 'Ciudadanía',
    finalYearOnly: 'Solo estudiantes del último año',
    coreClerkships: 'Rotaciones básicas hechas antes',
    exam: 'Examen aprobado antes',
    opens: 'Abren las solicitudes',
    closes: 'Cierran las solicitudes',
    startMonths: 'Meses en que empiezan los visitantes',
    blockStarts: 'Primeros días de los bloques',
    leadWeeks: 'Semanas de antelación para solicitar',
    feeDollars: 'Tarifa',
    maxWeeks: 'Estancia más larga, semanas',
    limit: 'Número de rotaciones',
  },
  values: {
    open: 'pueden ir',
    conditional: 'con condiciones',
    closed: 'no pueden ir',
    true: 'sí',
    false: 'no',
    'us-only': 'solo ciudadanos y residentes de EE. UU.',
    'us-excluded': 'sin ciudadanos de EE. UU. formados en el extranjero',
    step1: 'Step 1 (o COMLEX Level 1)',
    'step1-or-ifom': 'Step 1 o IFOM',
    step2: 'Step 2 CK',
  },
  keep: (count) => (count === 1 ? 'Guardar un dato' : `Guardar ${count} datos`),
  noneTicked: 'Marque al menos un dato.',
  kept: (count, name) => `${count === 1 ? 'Guardado un dato' : `Guardados ${count} datos`} sobre ${name}`,
  again: 'Cambiar el texto',
};
