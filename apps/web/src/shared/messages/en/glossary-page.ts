/** Words of the glossary page. */
export const glossaryPage = {
  title: 'Words',
  lead: 'The words of this field, and ours, each in a sentence or two. On other pages a dotted line under a word shows its meaning.',
  search: 'Search words',
  found: (count: number): string => (count === 1 ? '1 word' : `${count} words`),
} as const;

export type EnglishGlossaryPage = typeof glossaryPage;
