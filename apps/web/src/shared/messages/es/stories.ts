import type { EnglishStories } from '../en/stories.js';
import type { Translation } from '../language.js';

/** Words of the stories, in Spanish. */
export const stories: Translation<EnglishStories> = {
  lead: 'Momentos reales para la carta personal, por tema.',
  add: 'Añadir una historia',
  empty: 'Todavía no hay historias',
};
