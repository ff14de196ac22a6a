/** The guide's articles by id, as links to them are worded. */
export const guideTitles = {
  chance: 'How to read a chance',
  rotations: 'How many rotations?',
  needed: 'Are away rotations needed at all?',
  tiers: 'Famous names or mid-tier programs?',
  'us-img': 'How to speak about being a US-IMG',
  letters: 'Which letters, and from whom?',
  signals: 'Whom to signal',
  supplemental: 'What is a supplemental list?',
} as const;

export type EnglishGuideTitles = typeof guideTitles;
