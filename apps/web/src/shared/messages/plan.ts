import { inLanguage } from './language.js';

const en = {
  title: (season: number): string => `Your plan for the ${season} Match`,
  changeAnswers: 'Change answers',
  download: 'Download or share',
  empty: {
    title: 'No plan yet',
    text: 'Answer five questions and the plan appears here: which programs, which rotations, which signals, what it costs and when things are due.',
    action: 'Answer five questions',
  },
  chance: {
    heading: 'Chance of a radiology place',
    range: 'range',
    words: (frequency: string): string => `${frequency} seasons like yours would end with an IR or DR place.`,
    rangeMeans: '90% of the ways the model could be right lie in the range.',
    byOutcome: 'How such seasons end',
    outcome: 'Outcome',
    outcomes: {
      ir: 'Interventional radiology',
      dr: 'Diagnostic radiology',
      prelimOnly: 'First year only',
      none: 'No place',
    },
    noFirstYear: (share: string): string =>
      `In ${share} of seasons the radiology place would still lack a first year, to be found in SOAP.`,
    noneTitle: 'Chance of no radiology place',
    noneText: (correlated: string, independent: string): string =>
      `${correlated}. A calculator that treats each program as a separate coin flip would say ${independent}. It is wrong because rejections share a cause: the same application goes to every program.`,
    noneSame: (correlated: string): string =>
      `${correlated}. For this plan, treating each program as a separate coin flip gives the same figure.`,
    evidence: 'Evidence:',
  },
  certificate: (gap: string): string =>
    `Within ${gap} of the best that any plan could reach under this model.`,
  certificateBest: 'No plan could do better under this model.',
  tabs: {
    label: 'Parts of the plan',
    list: 'List',
    signals: 'Signals',
    rotations: 'Rotations',
    money: 'Money',
    dates: 'Dates',
    rules: 'Rules',
  },
  list: {
    caption: (shown: number, all: number): string =>
      shown === all ? `All ${all} programs of the plan` : `${shown} of ${all} programs of the plan`,
    specialty: 'Specialty',
    search: 'Search the list',
    searchPlaceholder: 'Name, city or state',
    all: 'All',
    firstYear: 'First year',
    columns: {
      program: 'Program',
      how: 'How',
      interview: 'Interview',
      place: 'Place',
      adds: 'Adds',
      why: 'Why',
    },
    addsHint: 'Points of your own goal (0–100) that this line adds to the rest of the plan.',
    noNumber: 'No number:',
    more: 'more',
    moreReasons: (n: number): string => `${n} more ${n === 1 ? 'reason' : 'reasons'}`,
    fewer: 'Fewer reasons',
    showAll: (n: number): string => `Show all ${n}`,
    showFewer: 'Show fewer',
    none: 'No program of the plan fits this search. Clear it to see all.',
    clear: 'Clear the search',
  },
  signals: {
    lead: 'A signal tells a program that you mean it. IR and DR share one pool.',
    gold: 'Gold',
    silver: 'Silver',
    used: (used: number, available: number): string => `${used} of ${available} used`,
    none: 'This plan sends no signal of this kind.',
  },
  rotations: {
    none: 'No rotation is planned. Either no host is open to your school in free weeks, or none is worth its price to you.',
    dates: 'Dates',
    applyBy: 'Apply to the host by',
    policy: 'May you come?',
    open: 'Open to your school',
    ask: 'Ask the host first',
    asOf: (year: number): string => `page of ${year}`,
    noYear: 'page without a year',
    questions: 'To ask',
    cost: 'Cost',
    source: 'Source',
    known: 'What is known',
    why: 'Why',
  },
  money: {
    caption: 'Every cost of the plan, summed',
    what: 'What',
    count: 'How many',
    dollars: 'Dollars',
    total: 'Total',
    limits: 'Limits',
    limitsHint: 'The plan re-solves when you change them.',
  },
  dates: {
    lead: 'Times are in the zone shown. Projected dates are replaced when the official ones are out.',
    allProjected:
      'All dates of this season are projected from earlier ones. Official dates replace them when they are out.',
    calendar: 'Calendar file (.ics)',
    none: 'No dates.',
    until: 'until',
  },
  rules: {
    lead: 'Rules of thumb that shape the plan. Switch one off and the plan is worked out again.',
    active: 'Rules that change the plan',
    advice: 'Advice only',
    adviceLead: 'Shown for reading; the planner does not enforce these.',
    source: 'Source',
    used: 'cited in this plan',
    grade: { primary: 'primary source', study: 'study', opinion: 'opinion' },
    off: 'off',
  },
  warnings: (n: number): string => `${n} ${n === 1 ? 'thing' : 'things'} worth knowing`,
} as const;
export type EnglishPlan = typeof en;

/** Words of the plan page. */
export const plan = await inLanguage(en, {
  es: async () => (await import('./es/plan.js')).plan,
});
