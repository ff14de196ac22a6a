import { guide as en } from './en/guide.js';

/** Words of the guide. */
export const guide = en;
