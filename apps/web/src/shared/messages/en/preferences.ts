/** Words of the page on preferences. */
export const preferences = {
  title: 'What you prefer',
  lead: 'Short questions, two programs at a time. They become an order that also says what it cannot tell yet.',
  empty: {
    title: 'Nothing to compare yet',
    text: 'Comparisons need at least two programs: those where you interview or, before that, those in your plan.',
    action: 'Make a plan',
  },
  ask: {
    title: 'Which would you rather train at?',
    lead: 'Leave your chances aside: the Match never punishes ranking what you like most.',
    keys: 'On these buttons, the keys 1 and 2 choose, and 0 says equal.',
    equal: 'Equal',
    skip: 'Skip',
    count: (count: number): string => `${count} ${count === 1 ? 'comparison' : 'comparisons'} answered`,
    none: 'No further question would tell more. You have answered or skipped every pair.',
    fromPlan: 'No interviews are noted yet, so the first programs of your plan are compared.',
  },
  order: {
    title: 'Your order so far',
    lead: 'The bar shows where a program may lie: the wider, the less is known.',
    place: 'Place',
    program: 'Program',
    liking: 'How much you like it',
    mayBe: (from: number, to: number): string => (from === to ? `${from}` : `${from} to ${to}`),
    ties: (from: number, to: number): string =>
      to - from === 1
        ? `Places ${from} and ${to} are not distinguishable yet.`
        : `These ${to - from + 1} are not distinguishable yet: places ${from} to ${to}.`,
    clear: 'Every neighbour in this order is distinguishable.',
    sure: 'Two programs count as distinguishable when their order is at least 90% certain.',
  },
  weights: {
    title: 'What counts for you',
    lead: '0 is ignored, 5 is decisive. Weights matter for programs that you rated on these points.',
    source: (rule: string): string =>
      `The first weights come from a study of 83 applicants to both radiology fields, of whom 13% answered (rule ${rule}). They are a place to start, not advice.`,
    names: {
      place: 'Place',
      residents: 'Residents seem happy',
      'ir-name': 'Standing in interventional radiology',
      'dr-name': 'Standing in diagnostic radiology',
      'ir-over-dr': 'Interventional rather than diagnostic',
      size: 'Number of positions',
    },
  },
  did: {
    compared: 'Comparison answered',
    weighed: (name: string): string => `Weight of “${name}” changed`,
  },
} as const;

/** Shape of these words, for other languages. */
export type EnglishPreferences = typeof preferences;
