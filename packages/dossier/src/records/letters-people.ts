import * as z from 'zod';
import { day, line, programRef, prose, recordId, recordRef, tick } from './parts.js';

export const letterKinds = ['ir', 'dr', 'medicine', 'surgery', 'research', 'chair', 'other'] as const;
export const letterStates = ['idea', 'asked', 'promised', 'uploaded', 'declined'] as const;

/** A line of a packet: longer than a heading, shorter than a paragraph. */
const packetLines = z.array(z.string().max(1000)).max(60).default([]);

/** A letter's packet as the person has edited it. */
const packetSchema = z.strictObject({
  cases: packetLines,
  growth: packetLines,
  learned: packetLines,
  read: packetLines,
  feedback: prose.default(''),
  /** How the writer gets the letter into ERAS. */
  upload: prose.default(''),
});

/** One letter of recommendation; ERAS takes at most four per program. */
export const letterSchema = z.strictObject({
  id: recordId,
  writer: line,
  /** Id of the writer in `people`. */
  person: recordRef.optional(),
  /** Chair, program director or senior faculty (rule G19). */
  senior: z.boolean().default(false),
  kind: z.enum(letterKinds),
  /** How well the writer knows the work, 1–5 (rule G18). */
  knows: z.number().int().min(1).max(5).default(3),
  /** Whether the writer said that it will be a strong letter. */
  strong: z.enum(['yes', 'unknown', 'no']).default('unknown'),
  rotation: recordRef.optional(),
  state: z.enum(letterStates),
  askedOn: day.optional(),
  promisedFor: day.optional(),
  remindedOn: day.optional(),
  uploadedOn: day.optional(),
  /** Programs it is assigned to by the person; an assignment in ERAS cannot be taken back. */
  assigned: z.array(programRef).max(400).default([]),
  /** Left out until the person edits it: then it is made from the notebook. */
  packet: packetSchema.optional(),
  notes: prose.default(''),
});
export type Letter = z.output<typeof letterSchema>;
export type LetterKind = (typeof letterKinds)[number];

/** A resident, a mentor, a coordinator: nothing is ever sent to them by the program. */
export const personSchema = z.strictObject({
  id: recordId,
  name: line.min(1),
  role: z.enum(['resident', 'fellow', 'faculty', 'director', 'coordinator', 'mentor', 'student', 'other']),
  program: programRef.optional(),
  organisation: line.default(''),
  email: z.string().max(254).default(''),
  phone: z.string().max(40).default(''),
  metAt: line.default(''),
  metOn: day.optional(),
  nextFollowUp: day.optional(),
  log: z
    .array(z.strictObject({ on: day, text: prose }))
    .max(400)
    .default([]),
  notes: prose.default(''),
});
export type Person = z.output<typeof personSchema>;

/** A story for the personal statement. */
export const storySchema = z.strictObject({
  id: recordId,
  title: line,
  theme: line.default(''),
  text: prose.default(''),
  /** The notebook entry it came from. */
  note: recordRef.optional(),
  /** Programs it serves. */
  programs: z.array(programRef).max(400).default([]),
  /** Place among the stories, lowest first. */
  order: z.number().int().min(0).default(0),
});
export type Story = z.output<typeof storySchema>;

/** ERAS takes 28,000 characters of a personal statement; a CV is no longer. */
const paper = z.string().max(28_000).default('');

/** What goes along with every letter packet; its id is `mine`. */
export const papersSchema = z.strictObject({
  id: z.literal('mine'),
  /** The person's name as it stands on paper. */
  name: line.default(''),
  cv: paper,
  statement: paper,
});
export type Papers = z.output<typeof papersSchema>;

/** A task of the person's own, or what they did with a computed one (same id). */
export const taskMarkSchema = z.strictObject({
  id: recordId,
  title: line.default(''),
  due: day.optional(),
  done: z.boolean().default(false),
  snoozedUntil: day.optional(),
  steps: z.array(tick).max(60).default([]),
  note: prose.default(''),
});
export type TaskMark = z.output<typeof taskMarkSchema>;
