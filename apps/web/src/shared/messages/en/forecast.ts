/** Words of the forecast. */
export const forecast = {
  lead: 'How the season may end, and what moved the chances.',
  empty: 'Nothing to forecast from yet',
  emptyText: 'Note where you have applied. Each invitation and each silence then moves the forecast.',
  toBoard: 'Open the applications',
  routes: { ir: 'IR', dr: 'DR', prelimOnly: 'A first year only', none: 'No place' },
  before: 'Before anything was heard',
  now: 'Now',
  route: 'How the season ends',
  overTime: (ir: string, dr: string): string => `A place in IR stands at ${ir} now, in DR at ${dr}`,
  date: 'Date',
  chance: 'Chance',
  why: 'What changed and why',
  nothing: 'Nothing has moved the chance of a radiology place by half a point or more yet.',
  reasons: {
    'place-gained': 'more places within reach',
    'place-lost': 'places that are gone',
    stronger: 'programs seem to see you as stronger than thought',
    weaker: 'programs seem to see you as weaker than thought',
    silence: 'silence after the usual date',
    time: 'time without a word',
  },
  points: (points: string, why: string): string => `${points} points: ${why}`,
  at: (names: string): string => ` (${names})`,
  others: (count: number): string => `${count} more`,
  steps: 'Step by step',
  stepsLead: 'Each event and what it did to the chance of a place in IR and in DR.',
  event: {
    invited: (name: string): string => `Invitation from ${name}`,
    waitlisted: (name: string): string => `Waiting list at ${name}`,
    interviewed: (name: string): string => `Interviewed at ${name}`,
    declined: (name: string): string => `You declined ${name}`,
    rejected: (name: string): string => `Refused by ${name}`,
    silence: (name: string): string => `Silence from ${name}`,
    withdrawn: (name: string): string => `You withdrew from ${name}`,
  },
  timePassed: (silent: number): string =>
    silent === 0
      ? 'Days without a word'
      : silent === 1
        ? '1 program passed its usual date without a word'
        : `${silent} programs passed their usual date without a word`,
  what: 'What happened',
  thin: 'Few of the played seasons look like yours so far. Take these numbers as rough.',
  byProgram: 'By program',
  search: 'Search the programs',
  searchPlaceholder: 'Name of a program',
  show: 'Show',
  shows: {
    all: (n: number): string => `All ${n}`,
    invited: (n: number): string => `Invited ${n}`,
    open: (n: number): string => `Open ${n}`,
    gone: (n: number): string => `Gone ${n}`,
  },
  found: (n: number): string => (n === 1 ? '1 program' : `${n} programs`),
  more: (n: number): string => `Show ${n} more`,
  program: 'Program',
  interview: 'Interview',
  place: 'Place within reach',
  silentFrom: 'Silence counts from',
  stated: 'stated by the program',
  known: { invitation: 'You are invited', gone: 'No place can come of it' },
  barred: (count: number): string =>
    count === 1
      ? 'One program is left out: a rule that it states shuts you out.'
      : `${count} programs are left out: a rule that they state shuts you out.`,
  early: (count: number): string =>
    `${count === 1 ? 'One silence comes' : `${count} silences come`} before the usual date and count${count === 1 ? 's' : ''} for nothing.`,
  failed: 'The forecast could not be worked out.',
} as const;
export type EnglishForecast = typeof forecast;
