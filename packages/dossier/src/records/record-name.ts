import type { Collection, RecordOf } from './records.js';

type Namers = { readonly [C in Collection]: (record: RecordOf<C>) => string };

const namers: Namers = {
  rotations: ({ elective, program, start }) => [elective || program, start].filter(Boolean).join(', '),
  caseNotes: ({ procedure, on }) => `${procedure}, ${on}`,
  letters: ({ writer, kind }) => `${writer || 'writer not chosen'} (${kind})`,
  people: ({ name }) => name,
  stories: ({ title }) => title,
  papers: () => 'CV and draft statement',
  tasks: ({ title, id }) => title || id,
  applications: ({ id, specialty }) => `${id} (${specialty})`,
  interviews: ({ program, at }) => [program, at?.slice(0, 10)].filter(Boolean).join(', '),
  criteria: ({ name }) => name,
  comparisons: ({ a, b }) => `${a} or ${b}`,
  rankLists: () => 'rank order list',
  supplementalLists: ({ name }) => name,
  outcomes: ({ season }) => `season ${season}`,
  savedViews: ({ name }) => name,
};

/** What a person would call a record, in a few words. Programs are given by id: their names are not kept here. */
export function recordName<C extends Collection>(collection: C, record: RecordOf<C>): string {
  return namers[collection](record);
}
