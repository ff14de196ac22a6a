import { did as en } from './en/did.js';

/** What a change is called in the history, where undo names it. */
export const did = en;
