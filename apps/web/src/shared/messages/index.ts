export type { TermId } from './glossary.js';
export type { GuideId } from './guide-titles.js';

/**
 * Every word the app says, in one place. A page says `m.<page>.…`; the bundler then loads a page's words with the page,
 * so name them one by one and never hand `m` itself on.
 */
export * as m from './all.js';
