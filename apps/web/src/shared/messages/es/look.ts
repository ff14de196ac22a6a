import type { EnglishLook } from '../en/look.js';
import type { Translation } from '../language.js';

/** Words of the page that shows a file which somebody shared, in Spanish. */
export const look: Translation<EnglishLook> = {
  title: 'Leer un archivo compartido',
  lead: 'Alguien ha compartido su plan con usted. Aquí lo lee. Sus propios datos quedan como están.',
  choose: 'El archivo',
  chooseHint:
    'Se lee en este navegador y no se envía a ningún sitio. Si está cerrado con clave, necesita la frase de paso.',
  action: 'Elegir un archivo',
  open: 'Lo que comparten con usted',
  readOnly: 'Puede leerlo, no cambiarlo. Se olvida cuando lo cierra o sale de esta página.',
  from: (name, when) => `${name}, escrito el ${when}.`,
  leftOut: (parts) => `Lo que dejó fuera quien lo envía: ${parts}.`,
  close: 'Cerrar el archivo',
  bringIn: '¿Es un archivo suyo? Entonces tráigalo en la página',
  toData: 'Sus datos',
};
