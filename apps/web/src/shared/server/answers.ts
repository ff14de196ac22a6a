import { chanceSchema, modeSchema } from '@matchwright/dossier';
import * as z from 'zod';
import { m } from '../messages/index.js';

/** What a school's server answers, as its description at `/api/openapi.json` says; fields that no page shows are let be. */

export const worries = ['no-place-likely', 'overdue', 'letters-short'] as const;
export type Worry = (typeof worries)[number];
export const roles = ['reader', 'adviser', 'owner'] as const;
export type Role = (typeof roles)[number];

const who = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  school: z.string(),
});
/** Who is signed in. */
export type Who = z.infer<typeof who>;

const member = who.omit({ school: true });
/** Somebody on the staff. */
export type Member = z.infer<typeof member>;

/** What the log knows words for; `auditActions` of the server are the same. */
type AuditAction = keyof typeof m.staff.log.did;

const auditLine = z.object({
  id: z.number(),
  at: z.string(),
  who: z.enum(['member', 'former', 'other']),
  by: z.string().nullable(),
  action: z.custom<AuditAction>((name) => typeof name === 'string' && Object.hasOwn(m.staff.log.did, name)),
  about: z.string().nullable(),
});
/** A line of the audit log. */
export type AuditLine = z.infer<typeof auditLine>;

const task = z.object({ date: z.string(), title: z.string() });
const figureSummary = z.object({
  match: chanceSchema.nullable(),
  refusal: z.string().optional(),
  letters: z.object({ uploaded: z.number() }),
  lettersShared: z.boolean(),
});

const cohortRow = z.object({
  id: z.string(),
  name: z.string(),
  summary: figureSummary.nullable(),
  overdue: z.number().nullable(),
  next: task.nullable(),
  worries: z.array(z.enum(worries)),
});
/** One row of the cohort. */
export type CohortRow = z.infer<typeof cohortRow>;

/** `by` is null where the writer works there no more. */
const comment = z.object({ by: z.string().nullable(), at: z.string(), text: z.string() });

const student = z.object({
  name: z.string(),
  receivedAt: z.string(),
  summary: figureSummary.extend({ open: z.array(task.extend({ id: z.string() })) }).nullable(),
  lines: z.array(
    z.object({
      program: z.string(),
      name: z.string(),
      specialty: z.string(),
      mode: modeSchema,
      pInvite: chanceSchema.nullable(),
      pMatch: chanceSchema.nullable(),
    }),
  ),
  comments: z.array(comment),
});
export type StudentAnswer = z.infer<typeof student>;

const named = z.object({ id: z.string(), name: z.string() });
const collision = named.omit({ id: true }).extend({
  program: z.string(),
  specialty: z.string(),
  places: z.number().nullable(),
  expected: z.number(),
  twice: z.number(),
  students: z.number(),
});
/** A program that several students apply to. */
export type CollisionAnswer = z.infer<typeof collision>;

const sum = z.object({ placed: z.number(), twice: z.number() });
const whatIf = z.object({
  before: sum,
  after: sum,
  students: z.array(named.extend({ before: chanceSchema, after: chanceSchema })),
});
/** A joint what-if. */
export type WhatIfAnswer = z.infer<typeof whatIf>;

/** The answers by what is asked for. */
export const answers = {
  who,
  members: z.object({ members: z.array(member) }),
  audit: z.object({ lines: z.array(auditLine), more: z.boolean() }),
  /** How many sessions were ended. */
  ended: z.object({ ended: z.number() }),
  invitation: z.object({ school: z.string(), email: z.string() }),
  invitations: z.object({
    invitations: z.array(
      z.object({ id: z.string(), email: z.string(), role: z.enum(roles), expiresAt: z.string() }),
    ),
  }),
  joinLinks: z.object({
    links: z.array(z.object({ id: z.string(), label: z.string(), expiresAt: z.string() })),
  }),
  /** A new link, told once. */
  newLink: z.object({ url: z.string() }),
  cohort: z.object({
    students: z.number(),
    ready: z.number(),
    matching: z.number(),
    worried: z.record(z.enum(worries), z.number()),
    rows: z.array(cohortRow),
  }),
  student,
  collisions: z.object({ rows: z.array(collision) }),
  collision: z.object({ students: z.array(named) }),
  whatIf,
  join: z.object({ school: z.string() }),
  joined: z.object({ secret: z.string() }),
  mine: z.object({
    school: z.string(),
    name: z.string(),
    receivedAt: z.string(),
    comments: z.array(comment),
  }),
  /** Where only whether it was done matters. */
  done: z.unknown(),
};
