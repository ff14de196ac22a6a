import type { EnglishGuide } from '../en/guide.js';
import type { Translation } from '../language.js';

/** Words of the guide, in Spanish. */
export const guide: Translation<EnglishGuide> = {
  title: 'Guía',
  lead: 'Respuestas cortas a lo que se pregunta primero, en nuestras palabras. Cada una termina en la página donde puede actuar.',
  back: 'Guía',
  short: 'En breve',
  why: 'Por qué',
  unsure: 'Lo que no se sabe',
  rules: 'Reglas en que se apoya',
  figures: 'Cifras publicadas en que se apoya',
  allRules: 'Encender y apagar reglas',
  more: 'Más preguntas',
  picture: {
    example: 'El mismo 40 %, una vez bien conocido y otra no',
    muchKnown: 'Hay mucho publicado',
    littleKnown: 'Hay poco publicado',
    own: (outcome, range) => `En su plan, lo menos seguro es «${outcome}»: ${range}`,
    note: 'La marca es el centro; la barra es el rango.',
  },
  missing: { title: 'Ese artículo no existe', text: 'La dirección puede ser antigua.' },
  articles: {
    chance: {
      short:
        'Lea el rango antes que la cifra. La cifra es el centro de lo que encaja con los datos; el rango dice cuántos datos hay.',
      text: [
        'Una probabilidad del 40 % quiere decir: de diez temporadas como la suya, unas cuatro terminan bien. No dice cuál es la suya. Un buen plan puede terminar mal, y al revés.',
        'El rango sale de jugar la temporada con muchos supuestos que coinciden todos con los resultados publicados. Nueve de cada diez caen dentro. Un rango ancho no es un fallo. Dice que hay poco publicado sobre personas como usted en ese lugar.',
        'Los rechazos comparten una causa: la misma solicitud va a todas partes. Por eso diez programas con un 10 % cada uno no suman una plaza segura. El plan cuenta esa suerte común; una calculadora que multiplica probabilidades no, y promete demasiado.',
        'Donde los recuentos publicados son demasiado pocos no se muestra ninguna cifra. Verá entonces lo que se sabe, y nada se inventa.',
      ],
      unsure:
        'Nadie puede leer de antemano sus cartas ni su entrevista. En los estudios que lo miraron, las evaluaciones tras la entrevista predicen poco.',
      ending: 'Ver cómo se hacen las cifras',
    },
    rotations: {
      short:
        'Dos rotaciones fuera en radiología intervencionista son un plan sensato para la mayoría; una tercera añade menos, y más de tres casi nunca compensan.',
      text: [
        'Cada rotación trae hasta cuatro cosas: una oportunidad en ese programa, una carta, destrezas, y saber si querría vivir allí. Las dos primeras rotaciones traen casi todo. La segunda y la tercera sobre todo lo repiten en otro lugar.',
        'Los estudios de otras especialidades apuntan a lo mismo. En oncología radioterápica lo habitual eran dos, y hacer más no iba unido a obtener plaza. Quienes rotan, además, son distintos de quienes no, así que hasta estas cifras favorecen a las rotaciones.',
        'También cuentan el dinero y las semanas. Un mes fuera cuesta viaje, alquiler y tarifas, y es un mes que no va a una carta en casa ni a un examen.',
      ],
      points: [
        'Que una rotación de IR termine antes de enviar las solicitudes, a tiempo para su carta.',
        'Deje sus favoritos para después, cuando ya sepa cómo funciona un servicio así.',
        'Rote solo donde le alegraría quedarse.',
      ],
      unsure:
        'No hay ningún buen estudio sobre rotaciones en la propia radiología intervencionista. El plan usa tamaños de otras especialidades, con mucho margen.',
      ending: 'Planear sus rotaciones',
    },
    needed: {
      short:
        'Ninguna regla las exige. Para quien no tiene un departamento en casa son el camino habitual a una carta y a que le conozcan, así que el plan las sopesa con su precio.',
      text: [
        'Quien estudia en una escuela con departamento propio puede ganar en casa una carta de la especialidad. Si usted se forma fuera, a menudo no puede, y las cartas de Estados Unidos pesan más para quienes las leen.',
        'En cirugía general, cerca de la mitad de los solicitantes hizo una rotación fuera. Obtuvieron plaza algo más a menudo, y una de cada cinco plazas obtenidas fue en un lugar donde habían rotado. Parte de esa diferencia es quién va, no lo que hizo la rotación.',
        'Sin ninguna rotación el plan sigue funcionando: se apoya en vínculos, en señales y en programas que han tomado a personas como usted.',
      ],
      points: [
        'Si el dinero o el tiempo no dan para más, una rotación con carta vale mucho más que ninguna.',
        'Un departamento de diagnóstico con algo de IR es un buen lugar cuando los de IR dicen que no.',
      ],
      unsure:
        'Cuánto de la ganancia es causa y cuánto es selección no está resuelto. Apague la regla y mire qué pierde el plan.',
      ending: 'Probar el plan con menos rotaciones',
    },
    tiers: {
      short:
        'Rote en lugares de distinto nivel. Que al menos uno sea un programa académico mediano que de verdad podría tomarle, no solo nombres famosos.',
      text: [
        'Un hospital famoso recibe a muchos visitantes, y un mes excelente puede perderse entre ellos. En un programa mediano se trabaja con usted todo el día, las cartas vienen de quien le vio, y la oportunidad en el propio lugar suele ser mejor.',
        'Mire datos y no fama. ¿Forma a personas que estudiaron fuera, y cuántas de cuántas? ¿Hace trabajo corriente y también avanzado? ¿Ponen los residentes las manos en los casos? ¿Viviría allí cinco o seis años?',
        'Un programa que hasta ahora no ha formado a nadie de fuera es menos probable, no imposible. «No se informa» no es «no»: pregunte.',
      ],
      unsure:
        'El prestigio de la escuela no tiene aquí ningún peso oculto. Cómo mueve el nombre de un programa la carrera posterior no es parte del modelo.',
      ending: 'Mirar programas y comparar hasta cinco',
    },
    'us-img': {
      short:
        'Una frase llana, dicha pronto y sin disculpas: es ciudadano de EE. UU., se forma fuera, y se alegra de mostrar su trabajo en un hospital de EE. UU.',
      text: [
        'Formarse fuera no es su frase de apertura ni algo que esconder. Quien lee lo busca de todos modos: dele una frase y siga con lo que ha hecho.',
        'Cuéntelo por lo que le dio: amplitud, adaptarse a otro sistema, aguante. Una comparación corta de dos sistemas en torno a un caso real dice más que un párrafo sobre usted.',
        'En una rotación, diga en los primeros días que su meta es la radiología intervencionista y que se forma fuera como ciudadano. Así se sabe que no hay ninguna visa de por medio y qué espera aprender. Pida a la dirección una charla corta a la mitad.',
      ],
      points: [
        'Escriba números exactos: puntuaciones, intentos, meses de experiencia en EE. UU., años. Los redondeados invitan a dudar.',
        'Hable de cartas y de casos, no de escuelas.',
      ],
      unsure: 'Esto es consejo de personas que han leído muchas solicitudes, no un estudio.',
      ending: 'Escribirlo en su borrador',
    },
    letters: {
      short:
        'Dos cartas de radiología intervencionista y una o dos de otro lado. Pídalas a quien le ha visto trabajar, y pregunte si la carta será fuerte.',
      text: [
        'A cada programa van cuatro cartas como máximo. Cuenta más lo bien que le conoce quien escribe que su rango. Una carta cálida de quien le vio en la sala, en consulta y en el pase gana a una corta de un nombre famoso. Aun así, una de las dos de IR debería venir de jefatura, de la dirección del programa o de un médico senior.',
        'Pídala a mitad de una rotación, mientras hay tiempo de mostrar más, y al menos un mes antes de necesitarla. Entregue su CV, su borrador de carta personal y una lista corta de sus casos, para que quien escribe pueda ser exacto. Recuérdeselo con amabilidad una semana antes de la fecha.',
        'No todos los programas quieren las mismas cartas. Algunos piden una de medicina o cirugía, sobre todo para el primer año. Por eso esta aplicación elige un conjunto para cada programa.',
      ],
      points: [
        'Quien duda le hace un favor. Dele las gracias y pídala a otra persona.',
        'Una carta asignada en ERAS no se puede retirar allí: asígnela tarde.',
        'Tenga una carta de sobra.',
      ],
      unsure:
        'Quienes dirigen programas nombran las cartas entre lo que más cuenta, pero nadie ha medido cuánto cambia una carta. Los tamaños del plan son juicio nuestro, con un rango ancho.',
      ending: 'Planear sus cartas',
    },
    signals: {
      short:
        'Envíe señales donde de verdad iría, donde esté a su alcance y donde la invitación esté en duda. Una señal sube una entrevista de cerca del 37 % al 60 %, no desde el 8 %.',
      text: [
        'En 2024, los programas con señal invitaron al 59,8 % y los demás al 8,5 %. Parece siete veces más, pero se envían señales a los lugares que convienen. En los lugares donde las mismas personas habrían enviado la señal siguiente, invitó el 37 %. Comparando lo comparable, una señal vale cerca de una vez y media.',
        'Así que una señal se pierde donde le invitarían de todos modos y donde no hay ninguna posibilidad. Entre lo uno y lo otro es donde más hace.',
        'Radiología diagnóstica e intervencionista han sacado sus señales de una misma reserva. La que se gasta en una falta en la otra. Por eso el plan las elige juntas.',
      ],
      points: [
        'La de oro cuenta más que la de plata; hay pocas.',
        'Los programas de casa y los lugares donde rotó también llevan señal, salvo que su página diga otra cosa.',
      ],
      unsure:
        'La encuesta detrás de estas cifras tuvo 202 respuestas, el 28 % de las pedidas. El número de señales cambia de año en año: mire la página oficial antes de enviarlas.',
      ending: 'Ver a quién envía señales su plan',
    },
    supplemental: {
      short:
        'Una segunda lista, para el primer año clínico, que depende de una plaza avanzada. Sin ella puede obtener plaza en radiología y no tener dónde empezar.',
      text: [
        'Algunas plazas de radiología son «avanzadas»: empiezan en el segundo año, y el primero lo busca usted. En su lista principal las ordena como siempre. A cada una puede añadirle una lista suplementaria de programas preliminares o de transición.',
        'Si el Match le da esa plaza avanzada, sigue con su lista suplementaria y busca un primer año. El primer año nunca decide si obtiene la plaza de radiología.',
        'Puede añadir la misma lista a todas las plazas avanzadas o una distinta a cada una, por ejemplo con primeros años en la misma ciudad.',
      ],
      points: [
        'Las plazas llamadas «categóricas» llevan dentro el primer año y no necesitan esta lista.',
        'Ordene bastantes programas de primer año: una lista suplementaria corta es una manera común de quedarse con medio Match.',
        'Lo que aún falta tras el Match se busca en la semana de SOAP.',
      ],
      unsure:
        'Lo probable que es un primer año depende de cuántos ordene; el plan da la probabilidad de que falte uno.',
      ending: 'Hacer sus listas suplementarias',
    },
  },
};
