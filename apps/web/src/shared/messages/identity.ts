import { identity as en } from './en/identity.js';

/** Words of the question about what may say who a patient was. */
export const identity = en;
