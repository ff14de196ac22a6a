import { method as en } from './en/method.js';

/** Words of the method page: title and paragraphs a section. */
export const method = en;
