/** Words of the page that puts programs side by side. */
export const compare = {
  title: (count: number): string => `${count} programs side by side`,
  titleNone: 'Programs side by side',
  lead: 'What tells them apart comes first. “Not reported” never means no.',
  back: 'Programs',
  differences: 'Where they differ',
  fact: 'Fact',
  same: (count: number): string => `${count} ${count === 1 ? 'thing' : 'things'} they share`,
  plan: 'In your plan',
  notInPlan: 'not in the plan',
  interview: 'Interview',
  place: 'Place there',
  rotating: 'Rotating there',
  places: (letter: string): string => `Places 2025, track ${letter}`,
  empty: {
    title: 'Nothing to compare yet',
    text: 'Tick two to five programs in the table, then press “Compare”. What tells them apart is listed first.',
    action: 'Choose programs',
  },
} as const;

export type EnglishCompare = typeof compare;
