import type { EnglishLock } from '../en/lock.js';
import type { Translation } from '../language.js';

/** Words of the lock on what this browser keeps, in Spanish. */
export const lock: Translation<EnglishLock> = {
  title: 'Cerrado',
  lead: 'Lo guardado aquí se abre con su frase de paso.',
  byIdle: 'La aplicación no se usó por un rato y se cerró. Todo lo que guardó está aquí.',
  byOther: 'Otra pestaña cerró la aplicación. Todo lo que guardó está aquí.',
  passphrase: 'Frase de paso',
  recoveryKey: 'Clave de recuperación',
  withRecovery: 'Usar la clave de recuperación',
  withPassphrase: 'Usar la frase de paso',
  unlock: 'Abrir',
  working: 'Abriendo. Tarda unos segundos a propósito: así adivinar es lento.',
  progress: 'Haciendo la clave',
  lost: 'Si se pierden la frase de paso y la clave de recuperación, nadie puede abrir esto, nosotros tampoco.',
  noCrypto: 'Esta dirección no puede abrir el cierre. Abra la aplicación por https o localhost.',
  faults: {
    'wrong-passphrase': 'Todo está entero, pero esta no es la frase de paso. Cuide mayúsculas y espacios.',
    'wrong-recovery-key':
      'Todo está entero, pero esta no es la clave de recuperación: 28 letras y cifras en siete grupos. Busque un error.',
    damaged:
      'El cierre mismo se cortó o se cambió fuera de esta aplicación, y ninguna frase sirve. No se borró nada. Un archivo de copia le devuelve su trabajo.',
    'newer-version': 'Una versión más nueva de esta aplicación hizo este cierre. Cargue la página de nuevo.',
    gone: 'Otra pestaña ha cambiado o quitado el cierre. Cargue la página de nuevo.',
    unread: 'Algo de lo guardado aquí no se puede leer. El cierre queda como está, para que no se pierda.',
    'locked-already': 'Otra pestaña ha puesto un cierre. Cargue la página de nuevo.',
    other: 'No se pudo. No se cambió nada.',
  },
  empty: {
    title: 'Empezar de cero',
    text: 'Esto tira todo lo que está cerrado aquí: respuestas, plan, registros, estados anteriores, historia. Nadie puede devolverlo. Con un archivo de copia sigue después desde ahí.',
    word: 'VACIAR',
    type: (word) => `Escriba ${word} para hacerlo`,
    action: 'Tirarlo y empezar de cero',
  },
  section: {
    title: 'Cierre en este navegador',
    off: 'Sin cerrar: quien use este navegador puede leer todo lo guardado aquí.',
    on: 'Todo lo guardado aquí está bajo un cierre.',
    turnOn: 'Poner un cierre',
    before:
      'Después da la frase de paso cada vez que abre la aplicación. Guarde antes una copia: si se pierden la frase y la clave de recuperación, nadie puede abrir esto, nosotros tampoco.',
    turningOn: 'Cerrando. Tarda unos segundos a propósito: así adivinar es lento.',
    onDone:
      'El cierre está puesto. Puede que queden copias de antes en el disco hasta que el navegador las borre.',
    now: 'Cerrar ahora',
    idle: 'Cerrar cuando la aplicación no se use durante',
    minutes: (minutes) => (minutes === null ? 'Nunca' : minutes === 60 ? '1 hora' : `${minutes} minutos`),
    change: 'Cambiar la frase de paso',
    changed: 'La frase de paso está cambiada. La clave de recuperación sigue siendo la misma.',
    turnOff: 'Quitar el cierre',
    offDone: 'El cierre está quitado.',
    present: 'Frase de paso de ahora',
    noCrypto: 'Este navegador solo puede cerrar en una dirección segura (https o localhost).',
    cancel: 'Dejarlo como está',
    recovery:
      'Abre el cierre si olvida la frase de paso. Se muestra esta única vez y no se guarda en ningún sitio. Anótela o imprímala, y guárdela lejos de este aparato.',
  },
  soon: 'La aplicación se cierra en un minuto si usted no sigue.',
  stay: 'Seguir',
  unsaved: {
    title: 'Escrito, pero sin guardar',
    text: 'Estas palabras estaban en un campo cuando la aplicación se cerró. Copie lo que necesite.',
    copy: 'Copiar',
    done: 'Tengo lo que necesito',
  },
};
