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
    sure: 'Two programs count as distinguishable when their order is at least 90 % certain. That line is our opinion.',
  },
  weights: {
    title: 'What counts for you',
    lead: '0 is ignored, 5 is decisive. Weights matter for programs that you rated on these points.',
    source: (rule: string): string =>
      `The first weights come from a study of 83 applicants to both radiology fields, of whom 13 % answered (rule ${rule}). They are a place to start, not advice.`,
    needsNumber: 'From 0 to 5.',
    add: 'A point of your own',
    addIt: 'Add it',
    remove: (name: string): string => `Take “${name}” away`,
    back: 'Back to the study’s weights',
    names: {
      place: 'Place',
      residents: 'Residents seem happy',
      'ir-name': 'Standing in interventional radiology',
      'dr-name': 'Standing in diagnostic radiology',
      'ir-over-dr': 'Interventional rather than diagnostic',
      size: 'Number of positions',
    },
  },
  gut: {
    title: 'Gut check',
    lead: 'What does your gut say, 1 to 5, without reasons? It stands beside your answers and changes nothing in them. It is the gut feeling of the interview’s sheet.',
    none: 'not said',
    few: 'Say it for two programs or more to compare.',
    agree: 'Gut and answers agree: no two programs stand the other way round for sure.',
    conflict: (better: string, worse: string): string =>
      `Your answers put ${better} above ${worse} for sure; your gut says the opposite. One of the two knows something: find out which before you rank.`,
    more: (count: number): string => `${count} more pairs stand the other way round.`,
    noted: (name: string): string => `Gut feeling about ${name}`,
  },
  byChance: {
    list: 'Your rank list looks sorted by the chance of a place rather than by liking.',
    gut: 'Your gut order looks sorted by the chance of a place rather than by liking.',
    why: (follow: number, apart: number): string =>
      `Where liking and chance point apart (${apart} pairs), it follows the chance in ${follow}. Ranking a safe place higher gains nothing in the Match: if the one you like more does not take you, you still get the next.`,
  },
  did: {
    added: (name: string): string => `“${name}” added`,
    removed: (name: string): string => `“${name}” taken away`,
    reset: 'Weights of the study put back',
    compared: 'Comparison answered',
    weighed: (name: string): string => `Weight of “${name}” changed`,
  },
} as const;

/** Shape of these words, for other languages. */
export type EnglishPreferences = typeof preferences;
