import { pgy1SpecialtySchema, specialtySchema } from '@matchwright/almanac';
import * as z from 'zod';
import { chanceSchema } from './chance.js';

/** One plan on a curve: what it costs and what it reaches on fresh seasons. */
export const curvePointSchema = z.strictObject({
  /** US dollars for fees owed in any case, applications and rotations. */
  dollars: z.number(),
  /** Applications to programs and first-year tracks together, and visiting rotations. */
  applications: z.number().int(),
  rotations: z.number().int(),
  /** Expected points of the outcome, and the same minus money at the person's own rate. */
  points: z.number(),
  net: z.number(),
  /** Chance of an IR or DR place. */
  match: chanceSchema,
});
export type CurvePoint = z.infer<typeof curvePointSchema>;

/** Plans from the smallest to the largest: neither points nor the chance of a place ever fall along it. */
export const curveSchema = z.strictObject({
  points: z.array(curvePointSchema),
  /** Index of the person's plan. */
  here: z.number().int(),
  /** Index from which on the next plan adds less than its money is worth to the person. */
  diminishing: z.number().int(),
  /** Index of the first plan with nine tenths of what the largest adds to the smallest. */
  mostOfIt: z.number().int(),
});
export type Curve = z.infer<typeof curveSchema>;

/** One application, weighed at the person's own exchange rate. */
export const applicationStepSchema = z.strictObject({
  program: z.string(),
  name: z.string(),
  specialty: z.union([specialtySchema, pgy1SpecialtySchema]),
  /** Points of expected outcome that it adds, and what they are worth to the person in US dollars. */
  points: z.number(),
  worthDollars: z.number(),
  /** Its fee. */
  dollars: z.number(),
  worthIt: z.boolean(),
});
export type ApplicationStep = z.infer<typeof applicationStepSchema>;

/**
 * When to stop applying. `stop`: the next application is not worth its fee; `money`: it would be, and the money does
 * not reach; `limit`: it would be, and an own limit on applications is reached; `none`: there is no further program.
 */
export const stopRuleSchema = z.strictObject({
  verdict: z.enum(['stop', 'money', 'limit', 'none']),
  /** The application of the plan that adds least for its fee. */
  last: applicationStepSchema.nullable(),
  /** The best one that is not in the plan. */
  next: applicationStepSchema.nullable(),
});
export type StopRule = z.infer<typeof stopRuleSchema>;

/** What money and applications buy, and where the plan stands. */
export const budgetCurveSchema = z.strictObject({
  /** Plans against dollars: rotations, signals and applications chosen anew. */
  byDollars: curveSchema,
  /** Plans against the number of applications: the plan's rotations held, signals chosen anew. */
  byApplications: curveSchema,
  stop: stopRuleSchema,
});
export type BudgetCurve = z.infer<typeof budgetCurveSchema>;
