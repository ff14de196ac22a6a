import { program as en } from './en/program.js';

/** Words of the page of one program. */
export const program = en;
