/** Words of the calendar of rotations. */
export const rotationCalendar = {
  empty: 'Nothing to place yet',
  emptyText: 'Plan a rotation at a host; it stands here with dates that can be moved.',
  title: 'The year in blocks of four weeks',
  lead: 'Move a rotation: what that breaks or mends is said at once. Dates are yours until a host agrees.',
  drawing: 'Calendar of rotations',
  ownWeeks: 'Your own weeks',
  event: (title: string, date: string, projected: boolean): string =>
    `${title}, ${date}${projected ? ' (projected)' : ''}`,
  bar: (name: string, from: string, to: string, canMove: boolean): string =>
    `${name}, ${from} to ${to}.${canMove ? ' Left and right arrow move it.' : ' Its dates stand with the host.'}`,
  letter: (date: string): string => `A letter asked for at half-time comes about ${date}.`,
  hostStarts: (dates: string): string => `The host’s first days: ${dates}.`,
  severity: { broken: 'Cannot be so', advice: 'Advice' },
  mends: 'Mended',
  noEffect: 'Breaks nothing, mends nothing.',
  moved: (name: string, date: string): string => `${name} moved to ${date}`,
  said: (label: string, breaks: readonly string[], mends: readonly string[]): string =>
    [
      `${label}.`,
      breaks.length === 0 ? 'Breaks nothing.' : `Breaks: ${breaks.join(' ')}`,
      ...(mends.length === 0 ? [] : [`Mends: ${mends.join(' ')}`]),
    ].join(' '),
  noDates: 'no dates',
  give: 'Give it dates',
  given: (name: string): string => `${name} has dates`,
  agreed: 'agreed',
  applied: 'applied for',
  dated: (from: string, to: string): string => `${from} – ${to}`,
  firstDay: 'First day',
  earlier: 'Earlier',
  later: 'Later',
  earlierOf: (name: string): string => `Move ${name} earlier`,
  laterOf: (name: string): string => `Move ${name} later`,
  dates: 'Dates that matter',
  best: {
    title: 'Best schedule',
    lead: 'All rotations that no host has agreed to yet, in the best blocks together: limits kept, a letter in time.',
    propose: 'Propose the best schedule',
    nothing: 'They stand in their best blocks already.',
    move: (name: string, from: string, to: string): string => `${name}: ${from} – ${to}`,
    apply: 'Take it over',
    applied: 'Best schedule taken over',
    left: (names: readonly string[]): string =>
      `No place was found within your limits for: ${names.join('; ')}.`,
    notExact: 'Every limit is kept, but there may be a better schedule.',
  },
  own: {
    title: 'Weeks you cannot be away',
    lead: 'Core rotations, exams, holidays of your home school. The plan keeps them free.',
    span: (from: string, to: string): string => `${from} – ${to}`,
    remove: (from: string): string => `Remove the weeks from ${from}`,
    removed: 'Weeks removed',
    added: 'Weeks added',
    from: 'From',
    to: 'To',
    why: 'Why',
    add: 'Add the weeks',
    wrong: 'Give both days, the first one first.',
  },
};

export type EnglishRotationCalendar = typeof rotationCalendar;
