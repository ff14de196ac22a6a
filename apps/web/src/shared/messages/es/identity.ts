import type { EnglishIdentity } from '../en/identity.js';
import type { Translation } from '../language.js';

/** Words of the question about what may say who a patient was, in Spanish. */
export const identity: Translation<EnglishIdentity> = {
  title: 'Esto puede decir quién era el paciente',
  text: 'Todavía no se ha guardado nada. Un cuaderno que nombra a un paciente rompe las reglas de cualquier hospital.',
  takeOut: 'Quitar estas palabras y guardar',
  asIs: 'No es un paciente: guardar como está',
  kinds: {
    name: 'un nombre',
    birth: 'una fecha de nacimiento',
    age: 'una edad de más de 89',
    record: 'un número de historia',
    phone: 'un número de teléfono',
    address: 'una dirección',
    email: 'un correo electrónico',
    stay: 'un día de ingreso o de alta',
    bed: 'una cama o una habitación',
  },
};
