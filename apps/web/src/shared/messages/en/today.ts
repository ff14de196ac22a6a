/** Words of the page for the day. */
export const today = {
  title: 'Today',
  empty: {
    title: 'Your days will be planned here',
    text: 'Once there is a plan, this page says what is due and when, where your chances stand, and what changed them.',
    action: 'Answer five questions',
  },
  due: {
    title: 'What is due',
    nothing: 'Nothing is due in the next month',
    groups: { late: 'Late', today: 'Today', week: 'In the next seven days', month: 'In the next month' },
    next: 'What comes next',
    after: 'After that',
    all: (count: number, season: number): string => `All ${count} later dates of the ${season} season`,
    done: (count: number): string => `${count} done`,
    tick: (title: string): string => `Done: ${title}`,
    deadline: 'deadline',
    own: 'yours',
    program: 'program',
    snooze: (title: string): string => `Later: ${title}`,
    snoozes: [
      ['Tomorrow', 1],
      ['In a week', 7],
      ['In a month', 30],
    ],
    remove: (title: string): string => `Remove: ${title}`,
  },
  did: {
    done: (title: string): string => `Done: ${title}`,
    open: (title: string): string => `Open again: ${title}`,
    snoozed: (title: string): string => `Put off: ${title}`,
    added: (title: string): string => `Added the task: ${title}`,
    removed: (title: string): string => `Removed the task: ${title}`,
  },
  add: {
    title: 'A task of your own',
    due: 'Day',
    action: 'Add',
    error: 'Say what is to be done.',
    dateError: 'Choose a day.',
  },
  forecast: {
    title: 'Chance of a radiology place',
    more: 'See the plan behind it',
  },
  changed: {
    title: 'What changed, and why',
    none: 'Nothing since you opened the app. When an answer, a fact or an interview moves the plan, it is said here.',
    unknown: 'A change',
    chance: (from: string, to: string): string => `The chance went from ${from} to ${to}.`,
    sameChance: (chance: string): string => `The chance stays at ${chance}.`,
    came: (count: number, names: string): string => `${count} came in: ${names}.`,
    went: (count: number, names: string): string => `${count} went out: ${names}.`,
    otherMode: (count: number): string =>
      count === 1 ? '1 is approached in another way.' : `${count} are approached in another way.`,
    sameList: 'The list stays the same.',
    more: (count: number): string => `${count} more`,
  },
} as const;

export type EnglishToday = typeof today;
