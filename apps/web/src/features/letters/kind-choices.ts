import { letterKinds } from '@matchwright/dossier';
import { m } from '../../shared/messages/index.js';

/** Kinds of letter for a list to choose from. */
export const kindChoices = letterKinds.map((value) => ({ value, label: m.letters.kinds[value] }));
