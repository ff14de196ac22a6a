import { pgy1SpecialtySchema, specialtySchema } from '@matchwright/almanac';
import * as z from 'zod';
import { chanceSchema, shareSchema } from './chance.js';
import { modeSchema } from './profile.js';

/** A program or first-year track, as people know it. */
const named = {
  program: z.string(),
  name: z.string(),
  specialty: z.union([specialtySchema, pgy1SpecialtySchema]),
};

/** A mode of the plan, or not in the plan. */
const modeOrOutSchema = z.union([modeSchema, z.literal('out')]);
export type ModeOrOut = z.infer<typeof modeOrOutSchema>;

/**
 * What a piece of advice can be flipped by: the Step 2 CK score (points), the money that may be spent (US dollars), the
 * exchange rate (US dollars a point), the liking for the program (points of outcome), or its chance of a place there
 * (share, through a plain application).
 */
export const flipCauses = ['score', 'money', 'rate', 'liking', 'belief'] as const;
export type FlipCause = (typeof flipCauses)[number];

/** The smallest change of one thing, all else as it is, after which the plan says something else about a program. */
export const flipSchema = z.strictObject({
  by: z.enum(flipCauses),
  /** Whether the thing is raised or lowered. */
  direction: z.enum(['up', 'down']),
  from: z.number(),
  /** Null where no change up to `tried` flips the advice. */
  to: z.number().nullable(),
  tried: z.number(),
  /** What the plan says then; checked by choosing the whole plan anew. */
  becomes: modeOrOutSchema.nullable(),
});
export type Flip = z.infer<typeof flipSchema>;

/** What would flip the advice about one program. */
export const programFlipsSchema = z.strictObject({
  ...named,
  planned: modeOrOutSchema,
  flips: z.array(flipSchema),
});
export type ProgramFlips = z.infer<typeof programFlipsSchema>;

/** What knowing something before the plan is made would be worth. */
export const questionValueSchema = z.strictObject({
  /** `host`: whether a program takes this person for a rotation; `score`: the real Step 2 CK score. */
  kind: z.enum(['host', 'score']),
  /** Program asked about; null for the score. */
  program: z.string().nullable(),
  name: z.string(),
  /** Points, net of money at the person's own rate, that the answer adds on average. */
  points: z.number(),
  /** Points that the best plan gains when the answer is yes; null for the score. */
  pointsIfYes: z.number().nullable(),
  /** Chance of a yes, from k of n hosts that report their policy; null for the score. */
  yes: z
    .strictObject({ ...chanceSchema.shape, k: z.number().int(), n: z.number().int(), grade: z.string() })
    .nullable(),
  /** Worth more than the next three applications. */
  beatsThreeMore: z.boolean(),
  /** What to ask, in words. */
  ask: z.array(z.string()),
});
export type QuestionValue = z.infer<typeof questionValueSchema>;

/** Questions worth asking next, the most valuable first. */
export const questionsSchema = z.strictObject({
  questions: z.array(questionValueSchema),
  /** Points, money aside, and dollars of the best three further applications: the yardstick. */
  threeMore: z.strictObject({ points: z.number(), dollars: z.number(), programs: z.array(z.string()) }),
  /** Points, net, of the best plan that counts on no host that has not said yes. */
  withoutAsking: z.number(),
  assumptions: z.array(z.string()),
});
export type Questions = z.infer<typeof questionsSchema>;

/** Chance of an IR or DR place and expected points. */
const reachSchema = z.strictObject({ match: shareSchema, points: z.number(), net: z.number() });
export type Reach = z.infer<typeof reachSchema>;

/** One assumption moved, with the plan as it is and with the plan chosen anew. */
const movedSchema = z.strictObject({ value: z.number(), held: reachSchema, rechosen: reachSchema });

/** One bar of a tornado drawing. */
export const assumptionEffectSchema = z.strictObject({
  /** Stable name. */
  assumption: z.string(),
  /** What it is, in words. */
  text: z.string(),
  /** What `value` counts: log-odds, points, dollars a point, a factor. */
  unit: z.string(),
  /** The value that the plan was made with: a mean where members differ. */
  value: z.number(),
  down: movedSchema,
  up: movedSchema,
  /** `ensemble`: one standard deviation among fitted parameter sets; `judgement`: a stated step of ours. */
  spread: z.enum(['ensemble', 'effects', 'judgement']),
});
export type AssumptionEffect = z.infer<typeof assumptionEffectSchema>;

/** How far the plan hangs on each assumption, the widest bar first. */
export const sensitivitySchema = z.strictObject({
  base: reachSchema,
  assumptions: z.array(assumptionEffectSchema),
});
export type Sensitivity = z.infer<typeof sensitivitySchema>;

/** How often one program is chosen when the plan is made for one member of the ensemble alone. */
export const robustItemSchema = z.strictObject({
  ...named,
  planned: modeOrOutSchema,
  /** Share of members whose plan has it, by mode; they sum to `share`. */
  byMode: z.partialRecord(modeSchema, shareSchema),
  share: shareSchema,
  /** `robust`: in 90 % of plans or more; `mostly`: in half or more; `sometimes`: in fewer. */
  verdict: z.enum(['robust', 'mostly', 'sometimes']),
});
export type RobustItem = z.infer<typeof robustItemSchema>;

/** Which programs belong in the plan whatever the parameters, and which only under some. */
export const robustnessSchema = z.strictObject({
  /** Members whose plan was made, of how many. */
  members: z.number().int(),
  ensemble: z.number().int(),
  /** Lines of the plan, and programs outside it that half of the members' plans have. */
  items: z.array(robustItemSchema),
});
export type Robustness = z.infer<typeof robustnessSchema>;

/** One host to apply to for a rotation, in the order in which hosts are worth adding. */
export const hostStepSchema = z.strictObject({
  ...named,
  policy: z.enum(['open', 'ask']),
  /** In the plan as made without regard to refusals. */
  planned: z.boolean(),
  /** Points, net, of the best plan on average when this host and those before it are applied to. */
  value: z.number(),
  /** What it adds to those before it, and what applying costs. */
  gain: z.number(),
  dollars: z.number(),
});
export type HostStep = z.infer<typeof hostStepSchema>;

/** Rotations applied for first; the rest chosen later, when answers and score are known. All values in net points. */
export const twoStagesSchema = z.strictObject({
  /** Chance that a host applied to says yes, one apart from another, and what it rests on. */
  offer: z.strictObject({ ...chanceSchema.shape, grade: z.string(), text: z.string() }),
  hosts: z.array(hostStepSchema),
  /** How many of `hosts`, from the first, to apply to. */
  applyTo: z.number().int(),
  /** Rotations wanted in the end: those of the plan. */
  wanted: z.number().int(),
  values: z.strictObject({
    /** No rotation at all. */
    none: z.number(),
    /** The plan's hosts alone are applied to, each at this chance; the rest planned anew afterwards. */
    planned: z.number(),
    /** The advised hosts are applied to. */
    advised: z.number(),
    /** Every host of `hosts` says yes. */
    certain: z.number(),
  }),
  /** Chance that none of the advised hosts says yes; likewise of the plan's own hosts alone. */
  noHost: z.strictObject({ advised: shareSchema, planned: shareSchema }),
  /** Step 2 CK scores reckoned with; one where it is known. */
  scores: z.array(z.strictObject({ score: z.number().nullable(), share: shareSchema })),
});
export type TwoStages = z.infer<typeof twoStagesSchema>;

/** The parts of `matchwright plan --why`. */
export const planWhySchema = z.strictObject({
  flips: z.array(programFlipsSchema),
  questions: questionsSchema,
  sensitivity: sensitivitySchema,
  robustness: robustnessSchema,
  twoStages: twoStagesSchema.nullable(),
});
export type PlanWhy = z.infer<typeof planWhySchema>;
