/** Words of the method page: title and paragraphs a section. */
export const method = {
  title: 'How the numbers are made',
  lead: 'Short and plain. This is planning help, not medical or legal advice, and no program has seen or approved it.',
  sections: [
    {
      title: 'What happens when you press “Make my plan”',
      text: [
        'One application season is played many times over on real programs with their real numbers of places. In each season you have good or bad luck that all programs share, because they all read the same application. A plan is good if it ends well in many of those seasons.',
        'Programs, signals, rotations, first-year places and money are chosen together, since a rotation makes a letter, a signal and an invitation at once.',
      ],
    },
    {
      title: 'Reading a chance',
      text: [
        'Every chance is a whole per cent with a range. The range says how far the number could move if the effects behind it are weaker or stronger than studies found. A wide range is honest: it means that little is published about people like you there.',
        'Where published counts are too thin, no number is given. You then see what is known instead.',
      ],
    },
    {
      title: 'Where the facts come from',
      text: [
        'From program and school pages, public lists and published reports, each with the date it was read and a grade: official page, study, second-hand, or opinion. A fact that nobody states is “not reported”. That is never read as no.',
        'Your own facts override the shipped ones and survive every update.',
      ],
    },
    {
      title: 'What it cannot know',
      text: [
        'It cannot read your letters, your statement or your interview. It does not know programs’ private filters, or what changed after the date of a fact. Few US citizens trained abroad match into IR each year, so numbers for them lean on wider groups and have wide ranges.',
        'Dates marked “projected” follow earlier seasons and may move. Check each host and each deadline on its own page before you rely on it.',
      ],
    },
    {
      title: 'What happens to your data',
      text: [
        'Nothing leaves this browser. The page is served with a rule that forbids any outside connection, and your browser enforces it. There is no account and no tracking.',
      ],
    },
  ],
  sources: 'Sources in the packs',
  sourcesLead: (asOf: string): string => `Newest row: ${asOf}.`,
  floor: 'When no number is shown',
  glossary: 'Words',
  counts: {
    programs: 'IR and DR programs',
    tracks: 'their tracks',
    pgy1Tracks: 'first-year tracks',
    hosts: 'hosts with a visiting policy',
    electives: 'IR electives',
    figures: 'published figures',
    rules: 'decision rules',
  },
} as const;
