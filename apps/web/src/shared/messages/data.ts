import { data as en } from './en/data.js';

/** Words of the data page. */
export const data = en;
