import {
  applicantKindSchema,
  fail,
  ok,
  type ApplicantKind,
  type Result,
  zodIssues,
} from '@matchwright/almanac';
import * as z from 'zod';

/** Markets a chance is modelled in: the two specialties and the three kinds of first year. */
export const marketNames = ['IR', 'DR', 'TY', 'PM', 'PS'] as const;
export type MarketName = (typeof marketNames)[number];

const evidence = {
  /** Ids of the published figures behind the number; empty for a judgement. */
  sources: z.array(z.string()),
  grade: z.enum(['official', 'study', 'secondary', 'opinion']),
  note: z.string(),
};

const effectSchema = z.strictObject({
  /** Centre and spread (one standard deviation) in log-odds. */
  mean: z.number(),
  sd: z.number().positive(),
  ...evidence,
});
/** One effect in log-odds with its spread and what stands behind it. */
export type Effect = z.infer<typeof effectSchema>;

/** Names of the effects that act at the interview stage or after it. */
export const effectNames = [
  'step2-per-sd',
  'failed-attempt',
  'publications-log',
  'research-log',
  'honours-each',
  'graduation-year',
  'usce-log',
  'letter-ir-first',
  'letter-ir-more',
  'letter-dr-first',
  'letter-dr-more',
  'letter-other',
  'letter-cross',
  'tie-state',
  'tie-program',
  'home',
  'signal-silver',
  'signal-gold-extra',
  'rotation-invite',
  'rotation-place',
  'tie-place',
  'accepts-img-stated',
  'place-weight',
] as const;
export type EffectName = (typeof effectNames)[number];

const centreSchema = z.strictObject({ mean: z.number(), sd: z.number().positive() });
const byKind = z.record(applicantKindSchema, centreSchema);

const marketBaseSchema = z.strictObject({
  /** Log-odds that a typical applicant of the kind is invited by a typical program of the market. */
  invite: byKind,
  /** Log-odds that such an applicant, once interviewed, could have had a place there. */
  place: byKind,
  ...evidence,
});

const spreadsSchema = z.strictObject({
  /** What no paper shows: one draw per scenario, shared by all programs. */
  unseen: z.number().positive(),
  specialtyShock: z.number().positive(),
  regionShock: z.number().positive(),
  /** Programs differ in how choosy they are: one draw per parameter set and program. */
  selectivity: z.number().positive(),
  /** Performance at interviews, shared by all interviews of a scenario. */
  interview: z.number().positive(),
});

const referenceSchema = z.strictObject({ mean: z.number(), sd: z.number().positive(), ...evidence });

const opennessSchema = z.strictObject({
  /** Weight of the specialty's mean, in places, against a state's and a program's own counts. */
  stateWeight: z.number().positive(),
  programWeight: z.number().positive(),
  ...evidence,
});

/** Schema of `data/odds/effects.json`. */
export const oddsPackSchema = z.strictObject({
  schema: z.literal('matchwright.odds/1'),
  effects: z.record(z.enum(effectNames), effectSchema),
  base: z.record(z.enum(marketNames), marketBaseSchema),
  spreads: spreadsSchema,
  /** Step 2 CK of a specialty's applicants by kind. */
  step2: z.strictObject({
    IR: z.record(applicantKindSchema, referenceSchema),
    DR: z.record(applicantKindSchema, referenceSchema),
  }),
  openness: opennessSchema,
  /** Applicants of each kind behind the published counts, by specialty: the denominator of the evidence floor. */
  publishedApplicants: z.strictObject({
    IR: z.record(applicantKindSchema, z.number().int()),
    DR: z.record(applicantKindSchema, z.number().int()),
    ...evidence,
  }),
});
/** Effect sizes, priors and references of the odds model, validated. */
export type OddsPack = z.infer<typeof oddsPackSchema>;

/** Validates the text of `data/odds/effects.json`. */
export function parseEffects(json: string): Result<OddsPack> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail([
      { code: 'not-json', where: 'effects.json', found: String(error), expected: 'a JSON document' },
    ]);
  }
  const parsed = oddsPackSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail(zodIssues(parsed.error, (path) => `effects.json: ${path}`));
}

/** True for kinds trained abroad. */
export function trainedAbroad(kind: ApplicantKind): boolean {
  return kind === 'us-img' || kind === 'non-us-img';
}
