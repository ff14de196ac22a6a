import type { EnglishGuideTitles } from '../en/guide-titles.js';
import type { Translation } from '../language.js';

/** The guide's articles as links to them are worded, in Spanish. */
export const guideTitles: Translation<EnglishGuideTitles> = {
  chance: 'Cómo leer una probabilidad',
  rotations: '¿Cuántas rotaciones?',
  needed: '¿Hacen falta rotaciones fuera?',
  tiers: '¿Nombres famosos o programas medianos?',
  'us-img': 'Cómo hablar de ser US-IMG',
  letters: '¿Qué cartas, y de quién?',
  signals: 'A quién enviar señales',
  supplemental: '¿Qué es una lista suplementaria?',
};
