import { look as en } from './en/look.js';

/** Words of the page that shows a file which somebody shared. */
export const look = en;
