import { compare as en } from './en/compare.js';

/** Words of the page that puts programs side by side. */
export const compare = en;
