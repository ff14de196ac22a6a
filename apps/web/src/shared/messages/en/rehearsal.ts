/** Words of the rehearsed Match: the list played, SOAP readiness and the couple's list. */
export const rehearsal = {
  failed: 'The list could not be played. Load the page again.',
  empty: {
    title: 'Nothing to rehearse yet',
    text: 'Put your list in order first; then it can be played in thousands of seasons.',
    action: 'Open the list',
  },
  refused: 'No number is justified here',
  ends: {
    title: (share: string): string => `${share} seasons end with a place from this list`,
    lead: (scenarios: number): string =>
      `This list, played in ${scenarios.toLocaleString('en-US')} seasons that agree with what you have heard so far.`,
    matched: 'A place from this list',
    unmatched: 'No place',
    withoutFirstYear: 'An advanced place, but no first year',
    unknown: (n: number): string =>
      `${n === 1 ? 'One place on the list is' : `${n} places on the list are`} not among your applications or interviews, and so never takes you in these seasons. Note the interview, and it counts.`,
    basis:
      'What programs think of an interview can hardly be foretold; the ranges say how unsure this is. Invitations, refusals and silence count as in the forecast.',
  },
  positions: {
    title: 'Where it ends',
    lead: 'A place lower on the list is needed only in seasons in which all above it say no. It takes nothing from them.',
    caption: 'By position on the list',
    place: 'Position',
    here: 'Ends here',
    byHere: 'Here or higher',
    open: 'Would take you',
    lacks: 'Ends here without a first year',
    included: 'included',
    notHeard: 'no interview noted',
    refused: 'Why there is no number:',
    byProgram: 'Programs with several tracks',
    program: 'Program',
    anyTrack: 'Ends in any of its tracks',
    firstYears: 'First years, over all supplemental lists',
    firstYear: 'First year',
  },
  season: {
    title: 'One season, step by step',
    lead: 'How the Match goes through your list in one of these seasons. Only whether each program would take you comes from the season; the other applicants are made up.',
    show: 'Tell me one season',
    another: 'Another season',
    unmatched: 'One that ends without a place',
    number: (n: number): string => `Season ${n}`,
    start: 'All the others have been placed for now. Then your list is read from the top.',
    held: (name: string, rank: number): string =>
      `${name}, number ${rank} on your list, has a place left and takes you for now.`,
    instead: (name: string, rank: number): string =>
      `${name}, number ${rank} on your list, is full, but ranks you above somebody it holds. That person moves on, and you have the place.`,
    full: (name: string, rank: number): string =>
      `${name}, number ${rank} on your list, is full with people it ranks above you. You lose nothing by having asked: the next one is tried.`,
    ends: {
      matched: (name: string): string => `You match at ${name}. Nothing below it is looked at.`,
      none: 'The list is at its end, and no place was free for you in this season.',
      matchedFirst: (name: string): string => `Your first year is at ${name}.`,
      noFirst: 'No first year on the supplemental list was free: you would look for one in SOAP.',
    },
    thenFirst: 'The place starts in the second year, so its supplemental list is read.',
  },
  order: {
    title: (tried: number): string => `Your order wins: ${tried} other orders tried, none ends better`,
    gains: 'Another order would end better',
    lead: 'If the list is your true order of liking, changing it can only lose. Each pair of neighbours, swapped, in the same seasons:',
    swap: (place: number, lower: string, upper: string): string =>
      `${lower} before ${upper} (${place + 1} before ${place}):`,
    nothing: 'changes nothing in any season.',
    lower: (share: string): string =>
      `in ${share} of seasons you would end one place lower on your list, in none higher.`,
    byChance: 'The list looks sorted by chance',
    byChanceText:
      'It follows the chances more than your own answers. Putting a likelier place higher does not raise your chance; it only gives up the ones you like more.',
    exception:
      'One thing to weigh yourself: an advanced place without a first year. If that would be worth less to you than a place further down, rank by what each would truly be worth, or lengthen its supplemental list.',
  },
  change: {
    title: 'One place more or less',
    lead: 'A place less never helps, and one more never hurts: rank every place where you would rather be than nowhere.',
    drop: 'Without each place of the list',
    add: 'With a place that is not on it yet and might take you, at its end',
    without: 'Without',
    with: 'With',
    unmatched: 'No place then',
    moved: 'Changes by',
    there: 'Ends there',
    points: (points: number): string =>
      points === 0
        ? 'less than a point'
        : `${points > 0 ? '+' : '−'}${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`,
  },
  soap: {
    title: (share: string): string => `${share} seasons need it`,
    lead: 'Most people never need that week. Those who do are glad of an hour spent on it before.',
    what: 'What SOAP is',
    needed: 'Needed',
    unmatched: 'For a place at all',
    firstYearOnly: 'For the first year alone',
    lessen: 'More first years on a supplemental list make the last one rarer:',
    ready: 'Have ready, then forget it',
    readyLead: 'Nothing here is urgent. Tick what is done.',
    ticked: 'Ticked a preparation',
    dates: 'The week',
    noSeason: 'The calendar of this season is not known yet.',
  },
};

export type EnglishRehearsal = typeof rehearsal;
