const askNames: Readonly<Record<string, string>> = {
  matched: 'people matched',
  'matched-C': 'people matched, with the first year',
  filled: 'places filled',
  'filled-C': 'places filled, with the first year',
  'filled-A': 'places filled, without the first year',
  rankers: 'people who ranked a program',
  'rankers-C': 'people who ranked one with the first year',
  'rankers-A': 'people who ranked one without the first year',
  applicants: 'applicants',
  'match-rate-preferring': 'share matched of those who prefer it',
  'step2-matched-q1': 'Step 2 CK of matched, lower quarter',
  'step2-matched-median': 'Step 2 CK of matched, median',
  'step2-matched-q3': 'Step 2 CK of matched, upper quarter',
  'step2-matched-mean': 'Step 2 CK of matched, mean',
  'step2-unmatched-median': 'Step 2 CK of not matched, median',
  'interview-rate-signalled': 'interviews where signalled',
  'interview-rate-unsignalled': 'interviews where not signalled',
  'interview-rate-next-signal': 'interviews at the next program one would have signalled',
  'interview-rate-tied': 'interviews where tied to the region',
  'interview-rate-untied': 'interviews where not tied',
  'interviews-matched-mean': 'interviews of matched applicants, mean',
  'also-applied-dr': 'matched who also applied to DR',
  'matched-at-rotation-site': 'matched where they had rotated',
  'matched-at-signalled': 'matched where they had signalled',
  'us-senior-share': 'share of places to US seniors',
  'share-A': 'share of places without the first year',
};
const askKinds: Readonly<Record<string, string>> = {
  all: 'everybody',
  'us-seniors': 'US seniors',
  'md-senior': 'US MD seniors',
  'do-senior': 'US DO seniors',
  'md-graduate': 'US MD graduates',
  'do-graduate': 'US DO graduates',
  'us-img': 'US citizens trained abroad',
  'non-us-img': 'others trained abroad',
};

/** `STATISTIC:SPECIALTY:KIND` of the calibration in words. */
function nameOfAsk(ask: string): string {
  const [statistic = '', specialty = '', kind = ''] = ask.split(':');
  const who = kind === 'all' ? '' : `, ${askKinds[kind] ?? kind}`;
  return `${specialty}: ${askNames[statistic] ?? statistic}${who}`;
}

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
      title: 'How good the plan is',
      text: [
        'The plan is shown as soon as it is chosen. Its certificate follows. It proves that no other plan could be better by more than the stated share, under this model and with your goal, your money and your limits.',
        'A plan that was picked because it did well on certain seasons looks better there than it is. So its chances are read off other seasons that the choice has never seen.',
        'A certificate speaks about the model alone. If the model is wrong about you, so is the certificate. That doubt is what the range of the chance shows.',
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
  calibration: {
    title: 'How well it does',
    failed: 'The comparison with published results could not be loaded. Load the page again.',
    lead: (members: number): string =>
      `The played seasons are held against published results. ${members} sets of assumptions that all fit are played; the range is that of one season, good and bad luck included. Some figures were used to fit the model. The others were kept back, only to check it.`,
    facts: (summary: {
      fitted: number;
      fittedInside: number;
      checked: number;
      checkedInside: number;
      compared: number;
      meanScore: number;
      naiveScore: number;
    }): readonly string[] => [
      `${summary.fittedInside} of ${summary.fitted} fitted figures lie inside our 90 % ranges.`,
      `${summary.checkedInside} of ${summary.checked} checked figures do (${Math.round((100 * summary.checkedInside) / Math.max(1, summary.checked))} %).`,
      `Where last season’s rate could have been carried forward instead (${summary.compared} figures), our ranges are the better forecast. Their interval score is ${summary.meanScore.toFixed(2)} against ${summary.naiveScore.toFixed(2)}; smaller is better.`,
    ],
    tables: {
      checked: (count: number): string => `All ${count} checked figures`,
      fitted: (count: number): string => `All ${count} fitted figures`,
    },
    captions: { checked: 'Checked: the model never saw these', fitted: 'Fitted to these' },
    columns: {
      what: 'What',
      season: 'Season',
      published: 'Published',
      ours: 'Ours',
      range: '90 % range',
      inside: 'Inside',
    },
    inside: 'yes',
    outside: 'no',
    what: nameOfAsk,
  },
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

export type EnglishMethod = typeof method;
