import { inLanguage, locale } from './language.js';

const en = {
  title: 'Programs',
  lead: (programs: number): string =>
    `${programs} IR and DR programs. Open one for its facts, each with source and date.`,
  search: 'Search programs',
  placeholder: 'Name, city or state',
  specialty: 'Specialty',
  all: 'All',
  look: 'Shown as',
  looks: { table: 'Table', map: 'Map' },
  group: 'Groups',
  groups: {
    none: 'No groups',
    state: 'By state',
    specialty: 'By specialty',
    plan: 'By plan',
    img: 'By what it says about IMGs',
  },
  groupValues: { yes: 'Yes', no: 'No', unknown: 'Not reported' },
  state: 'State',
  anyState: 'Any state',
  onlyPlan: 'In my plan',
  onlyImg: 'States that it takes IMGs',
  found: (shown: number): string => `${shown.toLocaleString(locale)} ${shown === 1 ? 'program' : 'programs'}`,
  caption: 'Programs. Column heads sort.',
  columns: {
    name: 'Program',
    specialty: 'Specialty',
    state: 'Place',
    positions: 'Places 2025',
    filled: 'Filled',
    img: 'Takes IMGs',
    adds: 'In plan',
  },
  none: 'No program fits. Take a filter away or search for less.',
  clear: 'Clear all filters',
  compare: {
    title: 'Comparison',
    column: 'Compare',
    pick: (name: string, specialty: string): string => `Compare ${name}, ${specialty}`,
    picked: (count: number, most: number): string => `${count} of ${most} picked`,
    oneMore: 'Pick one more to compare.',
    none: 'Pick none',
    open: 'Compare',
  },
  views: {
    open: (count: number): string => (count === 0 ? 'Views' : `Views (${count})`),
    title: 'Saved views',
    empty: 'None yet. Set search, filters, order and groups as you like them, then give the view a name.',
    name: 'Name for the view as it is now',
    nameError: 'Give it a name.',
    keep: 'Save this view',
    kept: (name: string): string => `Saved the view ${name}`,
    remove: 'Remove',
    removeNamed: (name: string): string => `Remove the view ${name}`,
    removed: (name: string): string => `Removed the view ${name}`,
  },
  map: {
    title: (inPlan: number, all: number): string => `Your plan has ${inPlan} of these ${all} programs`,
    titleAll: (all: number): string => `${all} programs; make a plan to see yours filled`,
    label: (all: number): string => `Map of ${all} programs by state. The list below says the same.`,
    filled: 'Filled: in your plan, larger where it adds more',
    ties: 'Your ties',
    turns: 'Numbers: your rotations in their order',
    states: 'Programs by state',
    inPlanOf: (inPlan: number, all: number): string => `${inPlan} of ${all}`,
    allStates: 'All states',
  },
  yes: 'yes',
  no: 'no',
} as const;
export type EnglishPrograms = typeof en;

/** Words of the list of programs. */
export const programs = await inLanguage(en, {
  es: async () => (await import('./es/programs.js')).programs,
});
