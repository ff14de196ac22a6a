import * as z from 'zod';
import {
  applicationSchema,
  comparisonSchema,
  criterionSchema,
  interviewSchema,
  outcomeSchema,
  rankListSchema,
  supplementalListSchema,
} from './interview-season.js';
import { letterSchema, papersSchema, personSchema, storySchema, taskMarkSchema } from './letters-people.js';
import { line, recordId } from './parts.js';
import { caseNoteSchema, rotationSchema } from './rotation.js';

/** A named way of looking at a table of programs. */
const savedViewSchema = z.strictObject({
  id: recordId,
  name: line,
  /** Search part of the page's address. */
  search: z.string().max(4000),
});
export type SavedView = z.output<typeof savedViewSchema>;

/** Everything a person keeps besides the profile and the plan, by collection. */
export const recordSchemas = {
  rotations: rotationSchema,
  caseNotes: caseNoteSchema,
  letters: letterSchema,
  people: personSchema,
  stories: storySchema,
  papers: papersSchema,
  tasks: taskMarkSchema,
  applications: applicationSchema,
  interviews: interviewSchema,
  criteria: criterionSchema,
  comparisons: comparisonSchema,
  rankLists: rankListSchema,
  supplementalLists: supplementalListSchema,
  outcomes: outcomeSchema,
  savedViews: savedViewSchema,
} as const;

export type Collection = keyof typeof recordSchemas;
/** A checked record of one collection. */
export type RecordOf<C extends Collection> = z.output<(typeof recordSchemas)[C]>;
/** A record of one collection as it is written: fields with a default may be left out. */
export type RecordInput<C extends Collection> = z.input<(typeof recordSchemas)[C]>;

// Object.keys forgets the literal names
export const collections = Object.keys(recordSchemas) as readonly Collection[];

/** All records of a person; each collection in order of id. */
export type Records = { readonly [C in Collection]: readonly RecordOf<C>[] };

/** Shape of all records; a collection left out is empty. */
export const recordsSchema = z.strictObject({
  rotations: z.array(rotationSchema).default([]),
  caseNotes: z.array(caseNoteSchema).default([]),
  letters: z.array(letterSchema).default([]),
  people: z.array(personSchema).default([]),
  stories: z.array(storySchema).default([]),
  papers: z.array(papersSchema).default([]),
  tasks: z.array(taskMarkSchema).default([]),
  applications: z.array(applicationSchema).default([]),
  interviews: z.array(interviewSchema).default([]),
  criteria: z.array(criterionSchema).default([]),
  comparisons: z.array(comparisonSchema).default([]),
  rankLists: z.array(rankListSchema).default([]),
  supplementalLists: z.array(supplementalListSchema).default([]),
  outcomes: z.array(outcomeSchema).default([]),
  savedViews: z.array(savedViewSchema).default([]),
}) satisfies z.ZodType<Records>;

/** No records at all. */
export function noRecords(): Records {
  return recordsSchema.parse({});
}
