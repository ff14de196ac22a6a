import { glossaryMore as en } from './en/glossary-more.js';

/** Further words of the field: on the glossary page, beside those that pages explain in place. */
export const glossaryMore = en;
