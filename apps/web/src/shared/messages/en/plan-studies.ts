function ordinal(n: number): string {
  const tail = n % 100;
  if (tail > 10 && tail < 14) return `${n}th`;
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}

/** Words of the plan page's drawings: money and applications, and the whole portfolio. */
export const planStudies = {
  working: 'This takes some seconds. The rest of the page can be used meanwhile.',
  failed: 'This could not be worked out. Leave this part and open it again.',
  curve: {
    heading: 'What more or less would buy',
    against: 'Against',
    dollars: 'Dollars',
    applications: 'Applications',
    axis: { dollars: 'Dollars spent', applications: 'Applications sent' },
    chance: 'Chance of a radiology place',
    line: 'Best plans of each size',
    here: 'your plan',
    enough: 'enough',
    title: {
      stop: (next: number): string => `The ${ordinal(next)} application is not worth its fee`,
      money: (next: number): string =>
        `The ${ordinal(next)} application would be worth its fee, but the money does not reach`,
      limit: (next: number): string =>
        `The ${ordinal(next)} application would be worth its fee, but your own limit is reached`,
      none: 'Your plan applies everywhere it can',
      past: (dollars: string): string =>
        `Beyond about ${dollars}, a dollar buys less than it is worth to you`,
    },
    next: (name: string, worth: string, fee: string): string =>
      `The best program left out, ${name}, would be worth ${worth} to you, for a fee of ${fee}.`,
    last: (name: string, worth: string, fee: string): string =>
      `The weakest application of the plan, ${name}, is worth ${worth} to you, for a fee of ${fee}.`,
    rate: (dollars: string): string =>
      `Your own rate: one point of 100 is worth ${dollars} to you. Each point of the line is a whole plan of its own, judged on fresh seasons; the band is the range.`,
    under: 'under $1',
    justUnder: (fee: string): string => `just under ${fee}`,
    justOver: (fee: string): string => `just over ${fee}`,
  },
  picture: {
    title: (few: number, all: number): string =>
      few === 1
        ? 'One program carries half of your plan'
        : `${few} of ${all} programs carry half of your plan`,
    note: 'Further right: a place is easier to have. Higher up: you would like it more. Larger: the plan would miss it more. Tap one to see it in the list. First years are in the list alone.',
    chance: 'Chance that a place could be had',
    desire: 'How much you would like it, points',
    program: 'Program',
    range: 'Range',
    adds: 'Adds, points',
    outcome: 'Kind',
    withoutNumber: (count: number): string =>
      count === 1
        ? '1 program is not drawn: no number is justified there.'
        : `${count} programs are not drawn: no number is justified there.`,
    kinds: { ir: 'Interventional radiology', dr: 'Diagnostic radiology' },
    nothing: 'No program of the plan has a number that could be drawn. The list says why.',
  },
} as const;

export type EnglishPlanStudies = typeof planStudies;
