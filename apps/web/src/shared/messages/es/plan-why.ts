import type { EnglishPlanWhy } from '../en/plan-why.js';
import type { Translation } from '../language.js';

/** Words of the plan page's reasons, in Spanish. */
export const planWhy: Translation<EnglishPlanWhy> = {
  row: {
    brings: 'Aporta',
    bringsText: (points, share) =>
      `${points} de los puntos del plan (${share}): la probabilidad de que su plaza sea la que usted toma, por lo que vale para usted.`,
    adds: 'Añade',
    addsText: (points) => `${points} puntos. Menos de lo que aporta, porque otros programas cubren su falta.`,
    price: 'Precio',
    priceText: (dollars, each) => `${dollars}, o ${each} por cada punto que añade.`,
    priceOnly: (dollars) => `${dollars}.`,
    chance: 'Probabilidad',
    chanceText: (interview, after, place) =>
      `Entrevista ${interview}; luego, una plaza tras la entrevista ${after}: en conjunto ${place}.`,
    rules: (ids) => `Reglas: ${ids}`,
    tryIt: 'Probar el plan sin él',
  },
  lead: 'De qué depende este plan y qué lo cambiaría. Para verlo se hacen muchos otros planes, así que las partes aparecen una tras otra en un minuto más o menos.',
  next: {
    heading: 'La próxima pregunta que vale la pena',
    none: 'Ninguna de las preguntas vistas cambiaría el plan.',
    host: (name) => `¿${name} le acepta para una rotación?`,
    score: '¿Cuál es su puntuación real de Step 2 CK?',
    worth: (points) => `vale unos ${points} puntos antes de decidir`,
    beats: 'más que otras tres solicitudes',
    yardstick: (points, dollars) => `Otras tres solicitudes añadirían ${points} puntos por ${dollars}.`,
    go: 'Preguntar a los hospitales',
    answers: 'Abrir las respuestas',
  },
  tornado: {
    heading: 'De qué depende el plan',
    title: (what) => `De lo que más depende el plan: ${what}`,
    note: 'Cada barra: la probabilidad de una plaza de radiología con un supuesto movido hacia abajo o hacia arriba y la lista tal como está. La línea es el plan como está.',
    base: 'el plan',
  },
  firm: {
    heading: 'Firme o no',
    title: (robust, all) =>
      `${robust} de ${all} programas siguen en el plan, sea cual sea la manera en que el modelo acierte`,
    text: (mostly, sometimes) =>
      `${mostly} más están al menos en la mitad de las maneras, ${sometimes} en menos: en esos conviene pensar.`,
    members: (members, all) =>
      `El plan se rehízo con ${members} de los ${all} juegos de supuestos que encajan con los resultados publicados. Firme: en 9 de cada 10 planes o más.`,
    loose: 'Solo con algunos supuestos',
    outside: 'No está en su plan, pero sí en la mitad de esos o más',
    share: (share) => `en el ${share} de los planes`,
  },
  flips: {
    heading: 'Qué cambiaría el consejo',
    lead: 'El cambio más pequeño de una sola cosa, con todo lo demás igual, tras el que el plan dice otra cosa. Cada uno se comprobó rehaciendo el plan entero.',
    planned: (how) => `ahora: ${how}`,
    none: 'Ninguno de los cambios vistos lo mueve por sí solo.',
    notIn: 'no está en el plan',
    score: (to, from) => `un Step 2 CK de ${to} en vez de ${from}`,
    money: (to, from) => `${to} para gastar en vez de ${from}`,
    rate: (to, from) => `un punto que vale ${to} para usted en vez de ${from}`,
    liking: (points) => {
      const size = Math.abs(points);
      return `si le gusta ${size} ${size === 1 ? 'punto' : 'puntos'} ${points > 0 ? 'más' : 'menos'}`;
    },
    belief: (to, from) => `una probabilidad allí de ${to} en vez de ${from}`,
    oneIn: (n) => `1 de cada ${n}`,
    sentence: (cause, mode) => `Con ${cause}: ${mode}.`,
  },
  stages: {
    heading: 'Rotaciones, cuando un hospital puede decir que no',
    apply: (count, wanted) => {
      const hosts = `Solicite a ${count} ${count === 1 ? 'hospital' : 'hospitales'}`;
      return count > wanted ? `${hosts} para ${wanted} ${wanted === 1 ? 'rotación' : 'rotaciones'}` : hosts;
    },
    none: 'Con este modelo, ninguna solicitud de rotación vale su tarifa.',
    why: (share) =>
      `Hay hospitales que rechazan. La probabilidad de que ninguno de estos diga que sí es ${share}.`,
    basis: (mid, range, grade) =>
      `Calculado con un sí del ${mid} de los hospitales abiertos (${range}; grado: ${grade}).`,
    go: 'Ver los hospitales',
  },
};
