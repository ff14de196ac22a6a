/** Words of the list of programs. */
export const programs = {
  title: 'Programs',
  lead: (programs: number): string =>
    `${programs} IR and DR programs. Open one for its facts, each with source and date.`,
  search: 'Search programs',
  placeholder: 'Name, city or state',
  specialty: 'Specialty',
  state: 'State',
  anyState: 'Any state',
  onlyPlan: 'In my plan',
  onlyImg: 'States that it takes IMGs',
  found: (shown: number): string =>
    `${shown.toLocaleString('en-US')} ${shown === 1 ? 'program' : 'programs'}`,
  caption: 'Programs. Column heads sort.',
  columns: {
    name: 'Program',
    specialty: 'Specialty',
    state: 'Place',
    positions: 'Places 2025',
    filled: 'Filled',
    img: 'Takes IMGs',
    plan: 'In plan',
  },
  none: 'No program fits. Take a filter away or search for less.',
  clear: 'Clear all filters',
  yes: 'yes',
  no: 'no',
} as const;
