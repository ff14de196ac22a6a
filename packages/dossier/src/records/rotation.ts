import * as z from 'zod';
import { day, instant, line, programRef, prose, rating, recordId, tick } from './parts.js';

/** From a first thought to the last day; `held` is an offer with an answer outstanding. */
export const rotationStatuses = [
  'considering',
  'applying',
  'applied',
  'held',
  'accepted',
  'declined',
  'refused',
  'withdrawn',
  'under-way',
  'done',
] as const;

/** Papers that hosts ask for. */
export const documentKinds = [
  'transcript',
  'cv',
  'photo',
  'deans-letter',
  'exam-report',
  'immunisation',
  'health-insurance',
  'liability-insurance',
  'background-check',
  'drug-screen',
  'life-support',
  'hipaa',
  'osha',
  'letter',
  'statement',
  'other',
] as const;

const documentSchema = z.strictObject({
  id: recordId,
  kind: z.enum(documentKinds),
  /** What the host calls it; for `other`, what it is. */
  label: line.default(''),
  state: z.enum(['needed', 'requested', 'ready', 'sent', 'not-needed']),
  due: day.optional(),
  note: line.default(''),
});

/** The four goals of a rotation (rule G1), and whatever else the person wants from it. */
export const goalKinds = ['show-fit', 'earn-letter', 'raise-chance', 'try-culture', 'other'] as const;

const goalSchema = z.strictObject({
  id: recordId,
  kind: z.enum(goalKinds),
  text: line,
  /** Looked back on at the end. */
  reached: z.enum(['yes', 'partly', 'no']).nullable().default(null),
  reflection: prose.default(''),
});

const cultureSchema = z.strictObject({
  caseMix: rating.default(null),
  independence: rating.default(null),
  integration: rating.default(null),
  lifestyle: rating.default(null),
  support: rating.default(null),
  redFlags: prose.default(''),
  /** How much the person would like to train there, 1–5. */
  wouldTrain: rating.default(null),
  ratedOn: day.optional(),
});

/** One visiting rotation, from choice to letter. */
export const rotationSchema = z.strictObject({
  id: recordId,
  program: programRef,
  /** Name under which the host lists the elective. */
  elective: line.default(''),
  specialty: z.enum(['IR', 'DR', 'other']).default('IR'),
  /** 1 target, 2 probable fit, 3 backup (rules G3–G5); null = as computed. */
  tier: z.number().int().min(1).max(3).nullable().default(null),
  status: z.enum(rotationStatuses),
  start: day.optional(),
  end: day.optional(),
  appliedOn: day.optional(),
  /** An offer, and the day by which it must be answered. */
  offer: z.strictObject({ receivedOn: day, answerBy: day }).optional(),
  decidedOn: day.optional(),
  dollars: z.number().min(0).max(100_000).nullable().default(null),
  documents: z.array(documentSchema).max(60).default([]),
  goals: z.array(goalSchema).max(20).default([]),
  /** Preparation: topics and readings. */
  topics: z.array(tick).max(200).default([]),
  firstDay: z
    .strictObject({
      time: line.default(''),
      place: line.default(''),
      contact: line.default(''),
      bring: prose.default(''),
    })
    .prefault({}),
  /** The half-time meeting with the director. */
  meeting: z
    .strictObject({ on: day.optional(), agenda: prose.default(''), feedback: prose.default('') })
    .prefault({}),
  culture: cultureSchema.prefault({}),
  thanked: z
    .array(z.strictObject({ whom: line, on: day }))
    .max(40)
    .default([]),
  notes: prose.default(''),
});
export type Rotation = z.output<typeof rotationSchema>;
export type RotationStatus = (typeof rotationStatuses)[number];
export type DocumentKind = (typeof documentKinds)[number];
export type GoalKind = (typeof goalKinds)[number];

/** One case in the notebook of a rotation. It never holds who the patient was. */
export const caseNoteSchema = z.strictObject({
  id: recordId,
  /** Id of the rotation; null for cases seen elsewhere. */
  rotation: recordId.nullable(),
  on: day,
  /** Id of a procedure in the shipped list, or the person's own words. */
  procedure: line,
  role: z.enum(['observed', 'assisted', 'performed']),
  learned: prose.default(''),
  /** What to read tonight. */
  question: prose.default(''),
  /** When the question was answered; the answer goes into tomorrow's summary. */
  answeredOn: day.optional(),
  answer: prose.default(''),
  writtenAt: instant,
});
export type CaseNote = z.output<typeof caseNoteSchema>;
