/** Further words of the field: on the glossary page, beside those that pages explain in place. */
export const glossaryMore = {
  reversion: ['Reversion', 'A program that does not fill one kind of position may give it to another kind.'],
  quota: ['Quota', 'The number of positions that a program offers in the Match.'],
  gold: ['Gold and silver', 'Two strengths of signal. Gold says “among my very first choices”.'],
  lor: [
    'Letter of recommendation (LoR)',
    'At most four go to each program; which ones may differ from program to program.',
  ],
  preliminary: [
    'Preliminary year',
    'One year of medicine or surgery that ends there; it serves as a first year.',
  ],
  transitional: ['Transitional year', 'A first year that moves through several fields.'],
  physician: ['Physician track (R)', 'Positions for people who already have a first year.'],
  cutoff: [
    'Cutoff',
    'The standing that somebody needed at a program in one played season to be matched there.',
  ],
  shrink: ['k of n, shrunk', 'A small count pulled towards the usual, because 1 of 2 does not mean 50 %.'],
  ensemble: [
    'Ensemble',
    'Many settings of the model that all fit what was published. Their spread is the range.',
  ],
} as const;

export type EnglishGlossaryMore = typeof glossaryMore;
