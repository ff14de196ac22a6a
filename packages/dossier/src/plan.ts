import { specialtySchema, pgy1SpecialtySchema } from '@matchwright/almanac';
import * as z from 'zod';
import { chanceSchema, shareSchema } from './chance.js';
import { budgetCurveSchema } from './plan-curve.js';
import { planWhySchema } from './plan-why.js';
import { modeSchema } from './profile.js';

/**
 * What stands behind one program's number: published counts (k of n) of the kind, how many facts the
 * ledger holds about the program, and the weakest grade among them.
 */
export const evidenceSchema = z.strictObject({
  k: z.number().int(),
  n: z.number().int(),
  programFacts: z.number().int(),
  grade: z.enum(['official', 'study', 'secondary', 'opinion', 'user']),
  text: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const reasonSchema = z.strictObject({
  /** Stable kind: `tie`, `accepts-img`, `size`, `signal`, `rotation`, `parallel-dr`, `letter`, `rule`, … */
  kind: z.string(),
  text: z.string(),
  /** Rules cited, by id. */
  rules: z.array(z.string()).default([]),
});

/** One line of the plan: one program, or one PGY-1 track for the supplemental list. */
export const planItemSchema = z.strictObject({
  /** ACGME program id; for PGY-1 lines the NRMP track code. */
  program: z.string(),
  name: z.string(),
  city: z.string(),
  state: z.string(),
  /** NRMP track codes to rank, best first. */
  track: z.array(z.string()),
  specialty: z.union([specialtySchema, pgy1SpecialtySchema]),
  mode: modeSchema,
  /** Chance of an interview; null where the evidence is below the floor. */
  pInvite: chanceSchema.nullable(),
  /** Chance that a place here could be had (interview and high enough rank); null below the floor. */
  pMatch: chanceSchema.nullable(),
  /** Said instead of a number when there is none. */
  refusal: z.string().optional(),
  evidence: evidenceSchema,
  /** Points of expected outcome (0–100) this line adds to the rest of the plan. */
  marginal: z.number(),
  /**
   * Points that come through this line: the chance that its place is the one taken, times its points. The lines'
   * sum is `value.points`. Not in plans made before engine 0.2.
   */
  contribution: z.number().optional(),
  /** US dollars this line adds to the cost of the plan. */
  dollars: z.number(),
  reasons: z.array(reasonSchema),
});
export type PlanItem = z.infer<typeof planItemSchema>;

export const plannedRotationSchema = z.strictObject({
  program: z.string(),
  name: z.string(),
  specialty: specialtySchema,
  /** Zero-based block of the season's block calendar. */
  block: z.number().int(),
  start: z.iso.date(),
  end: z.iso.date(),
  /** Last day on which to apply to the host, from its lead time or the rule. */
  applyBy: z.iso.date(),
  /** `open`: stated open to this applicant; `ask`: something is not reported, see questions. */
  policy: z.enum(['open', 'ask']),
  questions: z.array(z.string()),
  source: z.string().optional(),
  pageYear: z.number().int().optional(),
  dollars: z.number(),
  reasons: z.array(reasonSchema),
});
export type PlannedRotation = z.infer<typeof plannedRotationSchema>;

/** One dated to-do. All-day unless `time` is given with its `zone`. */
export const taskSchema = z.strictObject({
  /** Stable across re-planning, so that calendars update rather than duplicate. */
  id: z.string(),
  date: z.iso.date(),
  time: z.string().optional(),
  zone: z.string().optional(),
  title: z.string(),
  detail: z.string(),
  kind: z.enum(['deadline', 'task', 'window', 'rotation', 'event']),
  /** Last day of an event that spans days. */
  endDate: z.iso.date().optional(),
  program: z.string().optional(),
  rules: z.array(z.string()).default([]),
  /** True when the date is projected from earlier seasons. */
  projected: z.boolean(),
  source: z.string(),
});
export type Task = z.infer<typeof taskSchema>;

export const letterPlanSchema = z.strictObject({
  kind: z.enum(['ir', 'dr', 'other']),
  from: z.string(),
  askOn: z.iso.date().nullable(),
  neededBy: z.iso.date(),
  status: z.enum(['expected', 'planned', 'missing']),
  rules: z.array(z.string()),
});

export const costSchema = z.strictObject({
  total: z.number(),
  eras: z.number(),
  transcriptAndToken: z.number(),
  nrmp: z.number(),
  vslo: z.number(),
  hostFees: z.number(),
  travelAndHousing: z.number(),
  /** Every line that is summed: what, how many, each, dollars, source. */
  lines: z.array(
    z.strictObject({ what: z.string(), count: z.number(), dollars: z.number(), note: z.string().optional() }),
  ),
});
export type Cost = z.infer<typeof costSchema>;

/**
 * How good a plan provably is: its net value on the seasons that it was chosen on, the most that any plan could reach
 * there (points, 0–100), and the gap between them.
 */
export const certificateSchema = z.strictObject({
  plan: z.number(),
  value: z.number(),
  gapPercent: z.number(),
  method: z.string(),
});
export type Certificate = z.infer<typeof certificateSchema>;

/** The plan: the machine-readable contract of `matchwright plan --json`. */
export const planSchema = z.strictObject({
  schema: z.literal('matchwright.plan/1'),
  season: z.number().int(),
  /** What made it: engine version, seed, scenarios, date of the packs; the same four give the same plan. */
  provenance: z.strictObject({
    engine: z.string(),
    seed: z.number().int(),
    scenarios: z.number().int(),
    packsAsOf: z.string(),
    profileHash: z.string(),
  }),
  list: z.array(planItemSchema),
  signals: z.array(
    z.strictObject({
      pool: z.string(),
      specialties: z.array(z.string()),
      goldAvailable: z.number().int(),
      silverAvailable: z.number().int(),
      gold: z.array(z.string()),
      silver: z.array(z.string()),
      note: z.string().optional(),
    }),
  ),
  rotations: z.array(plannedRotationSchema),
  letters: z.array(letterPlanSchema),
  cost: costSchema,
  /**
   * Expected points on fresh seasons, and the same minus applications and rotations at the person's exchange rate.
   * Not in plans made before engine 0.2.
   */
  value: z.strictObject({ points: z.number(), net: z.number() }).optional(),
  pMatch: z.strictObject({
    ...chanceSchema.shape,
    /** Shares of seasons that end so; `advancedNoFirstYear` is contained in `ir` and `dr`. */
    byOutcome: z.strictObject({
      ir: chanceSchema,
      dr: chanceSchema,
      prelimOnly: chanceSchema,
      none: chanceSchema,
      advancedNoFirstYear: chanceSchema,
    }),
    refusal: z.string().optional(),
    evidence: evidenceSchema,
  }),
  /** Chance of no IR or DR place: with shared luck, and as a calculator that forgets it would say. */
  pNone: z.strictObject({ correlated: shareSchema, independent: shareSchema, standardError: shareSchema }),
  /** Left out while it is being worked out: a plan can be read before its certificate is there. */
  bound: certificateSchema.optional(),
  rulesOff: z.array(z.string()),
  warnings: z.array(
    z.strictObject({ code: z.string(), text: z.string(), rules: z.array(z.string()).default([]) }),
  ),
  tasks: z.array(taskSchema),
  /** What money and applications buy. Not in plans made before engine 0.3. */
  curve: budgetCurveSchema.optional(),
  /** What would change the plan, and what it hangs on: worked out when asked for (`matchwright plan --why`). */
  why: planWhySchema.optional(),
});
export type Plan = z.infer<typeof planSchema>;
