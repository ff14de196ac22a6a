/** Words of the notebook. */
export const notebook = {
  title: 'Notebook',
  lead: 'One case, one entry. Never who the patient was.',
  form: {
    title: 'New entry',
    what: 'What was done',
    search: 'Find a procedure, or write your own',
    own: (typed: string): string => `Use “${typed}”`,
    none: 'Choose what was done, or write it.',
    role: 'Your part',
    roles: { observed: 'Watched', assisted: 'Assisted', performed: 'Did it' },
    learned: 'What it taught you',
    question: 'A question to read tonight',
    more: 'Another day or rotation',
    day: 'Day',
    rotation: 'Rotation',
    elsewhere: 'Seen elsewhere',
    keep: 'Keep the entry',
    kept: (what: string): string => `Kept: ${what}`,
  },
  parts: 'What to look at',
  part: { entries: 'Entries', tonight: 'Tonight', tomorrow: 'Tomorrow', counts: 'Counts' },
  counted: (part: string, count: number): string => (count === 0 ? part : `${part} (${count})`),
  list: {
    label: 'Entries',
    search: 'Search the entries',
    placeholder: 'Procedure or words',
    found: (count: number): string => (count === 1 ? '1 entry' : `${count} entries`),
    nothing: 'No entry has these words.',
    empty: 'No entry yet',
    emptyText: 'Three taps after each case are enough: what was done, your part, keep.',
    edit: (what: string): string => `Change the entry ${what}`,
    question: 'To read:',
    answer: 'Read:',
    story: (what: string): string => `Mark as a story: ${what}`,
    isStory: 'Story',
    markedStory: (what: string): string => `Marked as a story: ${what}`,
  },
  tonight: {
    nothing: 'No question is open. Write one with a case, and it waits here for the evening.',
    older: (count: number): string =>
      `${count} older ${count === 1 ? 'question waits' : 'questions wait'} behind these.`,
    today: 'today',
    answer: 'What you found',
    read: 'Read it',
    done: (question: string): string => `Read: ${question}`,
  },
  tomorrow: {
    nothing: 'Nothing to bring yet: today has no learning point, and nothing was read today.',
    answers: 'Read for today’s questions',
    learned: 'What today taught',
    open: (count: number): string =>
      `${count} ${count === 1 ? 'question of today is' : 'questions of today are'} still open.`,
    copy: 'Copy the summary',
  },
  counts: {
    nothing: 'Nothing to count yet.',
    groupTitle: (name: string, count: number, all: number): string =>
      `Most of your cases: ${name}, ${count} of ${all}`,
    groupNote: (days: number): string =>
      `By group, on ${days} ${days === 1 ? 'day' : 'days'}. Behind each bar: all (watched · assisted · did).`,
    levelTitle: (handsOn: number, all: number, advanced: number): string =>
      `You had a hand in ${handsOn} of ${all}; ${advanced} ${advanced === 1 ? 'was' : 'were'} advanced`,
    levelNote: 'Everyday cases show that you fit a service; advanced ones show its reach.',
    levels: { everyday: 'Bread and butter', advanced: 'Advanced', other: 'Your own words' },
    table: (count: number): string => (count === 1 ? '1 procedure' : `${count} procedures`),
    procedure: 'Procedure',
    total: 'All',
    roles: 'Watched · assisted · did',
    last: 'Last',
  },
  files: {
    label: 'Take the notebook along',
    csv: 'As a table (CSV)',
    markdown: 'As one document (Markdown)',
    failed: 'The file could not be made. Try again.',
  },
  edit: {
    title: 'Change the entry',
    answer: 'What you found when you read',
    keep: 'Keep the changes',
    remove: 'Delete the entry',
    removed: (what: string): string => `Deleted the entry ${what}`,
    changed: (what: string): string => `Changed the entry ${what}`,
  },
} as const;

export type EnglishNotebook = typeof notebook;
