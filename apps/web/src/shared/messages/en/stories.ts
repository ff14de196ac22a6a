/** Words of the stories. */
export const stories = {
  lead: 'Real moments for your personal statement, gathered by theme: a case that changed a patient’s course, a comparison of two health systems, what you noticed about yourself (G20).',
  add: 'Add a story',
  addAction: 'Add the story',
  empty: 'No stories yet',
  emptyText:
    'A statement lives from two or three moments that happened to you, not from general phrases. Mark an entry of your notebook as a story, or write one down here while it is fresh.',
  name: 'Title',
  nameError: 'Give it a title of a few words.',
  theme: 'Theme',
  themeHint: 'For example: teamwork, why IR, two health systems',
  noTheme: 'Without a theme',
  text: 'The story',
  patient: 'No name, date of birth or record number of a patient belongs in here.',
  programs: 'Programs it serves',
  programsHint: 'None chosen: it serves all of them.',
  find: 'Find a program of the plan',
  servesAll: 'Serves every program',
  serves: (names: string): string => `Serves ${names}`,
  from: 'From the notebook',
  words: (count: number): string => (count === 1 ? '1 word' : `${count} words`),
  up: (title: string): string => `Move up: ${title}`,
  down: (title: string): string => `Move down: ${title}`,
  edit: 'Edit',
  editOf: (title: string): string => `Edit: ${title}`,
  done: 'Close',
  doneOf: (title: string): string => `Close: ${title}`,
  remove: (title: string): string => `Delete: ${title}`,
  show: 'Stories for',
  all: 'All programs',
  own: 'Chosen for this program, or seen there',
  general: 'Serve every program',
  noneFor: 'No story serves this program yet.',
  notebook: {
    title: (count: number): string =>
      count === 1
        ? '1 notebook entry with a learning point'
        : `${count} notebook entries with a learning point`,
    make: 'Make it a story',
    makeOf: (name: string): string => `Make it a story: ${name}`,
    more: (count: number): string => `Show ${count} more`,
  },
  draft: {
    title: 'Draft of the personal statement',
    lead: 'Goes into every letter packet too. Most statements are one page: 500 to 800 words. ERAS takes 28,000 characters.',
    label: 'Draft',
  },
  total: (stories: string, words: string): string => `${stories}, ${words}`,
  count: (count: number): string => (count === 1 ? '1 story' : `${count} stories`),
  export: 'Download as Markdown',
  did: {
    added: (title: string): string => `Story added: ${title}`,
    changed: 'Story changed',
    moved: (title: string): string => `Story moved: ${title}`,
    removed: (title: string): string => `Story deleted: ${title}`,
  },
};
export type EnglishStories = typeof stories;
