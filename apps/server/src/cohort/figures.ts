import { z } from '@hono/zod-openapi';

/** A share between 0 and 1 with its 90 % range. */
const chanceSchema = z.object({ mid: z.number(), low: z.number(), high: z.number() }).openapi('Chance');
export type FigureChance = z.infer<typeof chanceSchema>;

/** What the engine says of one student, as far as the cohort page shows it. */
export const figureSummarySchema = z
  .object({
    kind: z.string(),
    goal: z.string(),
    season: z.number().int(),
    /** Chance of an IR or DR place; null where no number is justified, and `refusal` says why. */
    match: chanceSchema.nullable(),
    refusal: z.string().optional(),
    /** Chance of no IR or DR place. */
    noPlace: chanceSchema.nullable(),
    programs: z.number().int(),
    gold: z.number().int(),
    silver: z.number().int(),
    letters: z.object({
      /** Uploaded, and asked for or promised. */
      uploaded: z.number().int(),
      underWay: z.number().int(),
      /** Programs of the plan that would get fewer letters than they ask for. */
      shortAt: z.number().int(),
      /** Letters that such a program lacks, at most. */
      short: z.number().int(),
    }),
    /** Whether letters were shared: without them nothing is said to be missing. */
    lettersShared: z.boolean(),
    tasksShared: z.boolean(),
    /** Deadlines and tasks not marked as done, by date. */
    open: z.array(z.object({ id: z.string(), date: z.string(), title: z.string() })),
    /** The student's own plan judged again, or one made because none was shared. */
    plan: z.enum(['own', 'made']),
  })
  .openapi('FigureSummary');
export type FigureSummary = z.infer<typeof figureSummarySchema>;

/** One program of a student's plan. */
export const figureLineSchema = z
  .object({
    program: z.string(),
    name: z.string(),
    city: z.string(),
    state: z.string(),
    specialty: z.string(),
    mode: z.string(),
    /** Places offered in the last season on record; null where none is listed. */
    places: z.number().int().nullable(),
    pInvite: chanceSchema.nullable(),
    pMatch: chanceSchema.nullable(),
    refusal: z.string().optional(),
    /** Points (0–100) that the plan loses without this line. */
    marginal: z.number(),
    /** Share of seasons in which this place is the one taken. */
    taken: z.number(),
  })
  .openapi('FigureLine');
export type FigureLine = z.infer<typeof figureLineSchema>;

/** What is kept of one version of a student's file. */
export type StudentFigures = { readonly summary: FigureSummary; readonly lines: readonly FigureLine[] };
