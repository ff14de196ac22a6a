import { bringIn as en } from './en/bring-in.js';

/** Words for bringing in a table or a page of one's own. */
export const bringIn = en;
