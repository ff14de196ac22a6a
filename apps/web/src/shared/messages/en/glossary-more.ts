/** Further words of the field: on the glossary page, beside those that pages explain in place. */
export const glossaryMore = {
  rol: [
    'Rank order list (ROL)',
    'Your programs in the order of your wish. Only those on it can be matched to you.',
  ],
  supplemental: ['Supplemental list', 'A list of first-year programs that hangs on one advanced position.'],
  couple: ['Couple', 'Two applicants who rank pairs of programs, so that both places suit.'],
  reversion: ['Reversion', 'A program that does not fill one kind of position may give it to another kind.'],
  quota: ['Quota', 'The number of positions that a program offers in the Match.'],
  gold: ['Gold and silver', 'Two strengths of signal. Gold says “among my very first choices”.'],
  lor: [
    'Letter of recommendation (LoR)',
    'At most four go to each program; which ones may differ from program to program.',
  ],
  mspe: ['MSPE', 'The dean’s summary of your time at medical school, released to all programs on one day.'],
  ck: [
    'Step 2 CK',
    'The second exam on the way to a license, about clinical knowledge. Programs see its three-digit score.',
  ],
  ecfmg: [
    'ECFMG',
    'Checks and certifies people from schools abroad. You need its certificate before residency begins.',
  ],
  usce: [
    'US clinical experience (USCE)',
    'Hands-on work with patients in the United States, unlike watching or research.',
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
  tie: ['Tie', 'A link to a place: where you grew up, studied, worked, or have close family.'],
  shrink: ['k of n, shrunk', 'A small count pulled towards the usual, because 1 of 2 does not mean 50 %.'],
  ensemble: [
    'Ensemble',
    'Many settings of the model that all fit what was published. Their spread is the range.',
  ],
  certificate: [
    'Certificate',
    'The best that any plan could reach under the model, beside what yours reaches.',
  ],
} as const;

export type EnglishGlossaryMore = typeof glossaryMore;
