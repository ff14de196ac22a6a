import { glossaryPage as en } from './en/glossary-page.js';

/** Words of the glossary page. */
export const glossaryPage = en;
