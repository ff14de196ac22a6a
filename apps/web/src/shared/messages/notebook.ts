import { notebook as en } from './en/notebook.js';

/** Words of the notebook. */
export const notebook = en;
