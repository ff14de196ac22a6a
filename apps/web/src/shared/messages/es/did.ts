import type { EnglishDid } from '../en/did.js';
import type { Translation } from '../language.js';

/** What a change is called in the history, in Spanish. */
export const did: Translation<EnglishDid> = {
  changedProfile: 'Respuestas cambiadas',
  replacedProfile: 'Otras respuestas puestas en su lugar',
  tookIn: (name) => `Se tomó ${name}`,
  putBack: (when) => `Se recuperó el estado del ${when}`,
};
