/** Words of the couple's list. */
export const couple = {
  lead: 'Two people who rank as a couple hand in pairs. Each of you saves a part here, opens the part of the other, and both see the same list of pairs, played in the same way.',
  empty: {
    title: 'First put your own list in order',
    text: 'The pairs are made from both of your lists.',
  },
  mine: {
    title: 'Your part, for the other',
    lead: 'The file holds the codes of your list, what each is worth to you, and in which of the played seasons each would take you. No answers, scores, notes or interviews.',
    name: 'What the other should see as your name',
    nameHint: 'A first name or initials; may be left empty.',
    last: 'Worth of the last place on your list',
    lastHint: 'The first is worth 100, no place 0. The places between lie in even steps.',
    save: 'Save my part',
    file: (season: number): string => `couple-part-${season}.json`,
  },
  partner: {
    title: 'The part of the other',
    lead: 'Kept only while this page is open; nothing of it is stored.',
    open: 'Open the other’s part',
    openOther: 'Open another file',
    read: (name: string, places: number): string =>
      `Read: ${name === '' ? 'a list' : `the list of ${name}`} with ${places} ${places === 1 ? 'place' : 'places'}.`,
    refused: 'This file cannot be used',
    expected: 'expected',
    found: 'found',
    size: 'a file of at most 5 MB',
    otherSeason: 'Both need the same season in their answers.',
  },
  together: {
    title: 'What being together is worth',
    lead: 'Points on top of what both places are worth. The order of the pairs follows.',
    sameInstitution: 'Same institution',
    sameCity: 'Same city',
    sameState: 'Same state',
  },
  pairs: {
    ends: 'How it may end',
    endsLead:
      'Each of you has luck of your own, and the two are taken not to compete for one last place. The ranges hold what is unsure about you, not about the other.',
    bothMatched: 'Both matched',
    oneMatched: 'One matched',
    neither: 'Neither matched',
    title: (n: number): string => `${n} pairs, best first`,
    lead: 'Lines with no place for one of you stand where they are worth it to you both. Leave out those you would not take.',
    leftOut: (n: number): string => `${n} more pairs would be longer than a list may be, and are left out.`,
    caption: 'Pairs',
    me: 'You',
    partner: 'The other',
    near: 'Together',
    chance: 'Ends here',
    together: { institution: 'same institution', city: 'same city', state: 'same state', apart: 'apart' },
    noPlace: 'no place',
    all: (n: number): string => `Show all ${n}`,
    fewer: 'Show fewer',
    save: 'Save the pairs as CSV',
    file: (season: number): string => `couple-list-${season}.csv`,
  },
};

export type EnglishCouple = typeof couple;
