import * as z from 'zod';
import { day, instant, line, programRef, prose, rating, recordId, tick } from './parts.js';

/** What has happened with one program, oldest first. */
export const applicationEventKinds = [
  'applied',
  'signalled-silver',
  'signalled-gold',
  'invited',
  'waitlisted',
  'scheduled',
  'interviewed',
  'thanked',
  'declined',
  'withdrawn',
  'rejected',
] as const;

/** One application; its id is the program's. Silence is never an event: it follows from the date. */
export const applicationSchema = z.strictObject({
  id: programRef,
  specialty: z.enum(['IR', 'DR', 'TY', 'PM', 'PS']),
  events: z
    .array(z.strictObject({ kind: z.enum(applicationEventKinds), on: day, note: line.default('') }))
    .max(60)
    .default([]),
  notes: prose.default(''),
});
export type Application = z.output<typeof applicationSchema>;
export type ApplicationEventKind = (typeof applicationEventKinds)[number];

/** One interview. */
export const interviewSchema = z.strictObject({
  id: recordId,
  program: programRef,
  status: z.enum(['offered', 'scheduled', 'done', 'declined', 'cancelled']),
  /** Local date and time at the program, `2027-11-03T08:30`. */
  at: z.iso.datetime({ local: true }).optional(),
  /** IANA zone in which `at` is meant. */
  timeZone: z.string().max(60).optional(),
  minutes: z.number().int().min(5).max(1440).default(240),
  format: z.enum(['virtual', 'in-person']).default('virtual'),
  /** Slots offered for choice, in the same form as `at`. */
  slots: z
    .array(z.iso.datetime({ local: true }))
    .max(40)
    .default([]),
  preparation: z.array(tick).max(100).default([]),
  /** Same-day notes: prompt and answer. */
  notes: z
    .array(z.strictObject({ prompt: line, text: prose }))
    .max(60)
    .default([]),
  /** Ratings by criterion id, given on the day. */
  ratings: z.record(recordId, rating).default({}),
  ratedAt: instant.optional(),
  /** The same criteria rated again later without sight of the first ratings. */
  again: z.strictObject({ at: instant, ratings: z.record(recordId, rating) }).optional(),
  redFlags: prose.default(''),
  /** Contacts after the interview; the log holds no promises about ranking. */
  contacts: z
    .array(z.strictObject({ on: day, text: prose }))
    .max(100)
    .default([]),
});
export type Interview = z.output<typeof interviewSchema>;

/** Something that makes one program better than another for this person. */
export const criterionSchema = z.strictObject({
  id: recordId,
  name: line,
  /** 0 (ignored) to 5 (decisive). */
  weight: z.number().min(0).max(5),
  /** Place in lists. */
  order: z.number().int().min(0),
});
export type Criterion = z.output<typeof criterionSchema>;

/** One answer to "which of these two would you rather train at?". */
export const comparisonSchema = z.strictObject({
  id: recordId,
  a: programRef,
  b: programRef,
  outcome: z.enum(['a', 'b', 'tie']),
  at: instant,
});
export type Comparison = z.output<typeof comparisonSchema>;

const rankEntrySchema = z.strictObject({
  /** NRMP track code. */
  track: z.string().min(1).max(20),
  /** Supplemental list used with this advanced track; null where none is wanted. */
  supplemental: recordId.nullable().default(null),
});

/** The primary rank order list; its id is `primary`. */
export const rankListSchema = z.strictObject({
  id: z.literal('primary'),
  entries: z.array(rankEntrySchema).max(300).default([]),
  certifiedOn: day.optional(),
});
export type RankList = z.output<typeof rankListSchema>;

/** A supplemental rank order list, shared by several advanced tracks or used by one. */
export const supplementalListSchema = z.strictObject({
  id: recordId,
  name: line,
  tracks: z.array(z.string().min(1).max(20)).max(300).default([]),
});
export type SupplementalList = z.output<typeof supplementalListSchema>;

const chanceOf = z.number().min(0).max(1);

/** What the forecast gave to each ending on a day, and how good that was: Brier (0 to 2) and log score (nats). */
const keptScoreSchema = z.strictObject({
  /** Null: before anything was heard. */
  on: day.nullable(),
  chances: z.strictObject({ ir: chanceOf, dr: chanceOf, prelimOnly: chanceOf, none: chanceOf }),
  brier: z.number().min(0).max(2),
  log: z.number().min(0),
});
export type KeptScore = z.output<typeof keptScoreSchema>;

/** How the season ended; its id is the season. */
export const outcomeSchema = z.strictObject({
  id: recordId,
  season: z.number().int(),
  /** NRMP track matched to; null when unmatched. */
  track: z.string().max(20).nullable(),
  firstYear: z.string().max(20).nullable(),
  enteredOn: day,
  /** The season's forecasts by day, scored when the outcome was entered; empty where no number was justified. */
  scores: z.array(keptScoreSchema).max(40).default([]),
});
export type Outcome = z.output<typeof outcomeSchema>;
