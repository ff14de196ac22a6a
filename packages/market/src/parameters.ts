import { applicantKinds, fail, ok, zodIssues, type ApplicantKind, type Result } from '@matchwright/almanac';
import { mix, keyOf, normalAt } from '@matchwright/odds';
import * as z from 'zod';

/** Free parameters of the played season, in the order in which the ensemble stores them. */
export const parameterNames = [
  'kind-IR-do-senior',
  'kind-IR-md-graduate',
  'kind-IR-do-graduate',
  'kind-IR-us-img',
  'kind-IR-non-us-img',
  'kind-DR-do-senior',
  'kind-DR-md-graduate',
  'kind-DR-do-graduate',
  'kind-DR-us-img',
  'kind-DR-non-us-img',
  'place-abroad',
  'step2-us',
  'step2-abroad',
  'step2-floor',
  'unseen',
  'unseen-abroad',
  'interest-IR',
  'second-IR',
  'fit',
  'popularity',
  'reach',
  'signal-aim',
  'place-weight',
  'interviews-IR',
  'interviews-DR',
  'signal',
  'gold-extra',
  'tie',
  'rotation',
  'rotation-place',
  'ceiling',
  'openness',
  'unranked',
  'short-lists',
  'applies-IR-too',
  'applies-DR-too',
  'prefers-other',
  'score-IR-us',
  'score-DR-us',
  'score-IR-abroad',
  'score-DR-abroad',
  'score-spread',
  'count-IR-md-senior',
  'count-IR-do-senior',
  'count-IR-md-graduate',
  'count-IR-do-graduate',
  'count-IR-us-img',
  'count-IR-non-us-img',
  'count-DR-md-senior',
  'count-DR-do-senior',
  'count-DR-md-graduate',
  'count-DR-do-graduate',
  'count-DR-us-img',
  'count-DR-non-us-img',
] as const;
export type ParameterName = (typeof parameterNames)[number];

/** One value for every parameter, in natural units. */
export type ParameterSet = Readonly<Record<ParameterName, number>>;

const kindMap = z.record(z.enum(applicantKinds), z.number());
const pair = z.tuple([z.number(), z.number()]);
const byYear = z.record(z.string(), pair);

/** Schema of `data/market/priors.json`. */
export const marketPriorsSchema = z.strictObject({
  schema: z.literal('matchwright.market-priors/1'),
  parameters: z.record(
    z.enum(parameterNames),
    z.strictObject({
      mean: z.number(),
      /** One standard deviation, in the parameter's own units. */
      sd: z.number().positive(),
      /** `log`: positive, log-normal. */
      scale: z.enum(['identity', 'log']),
      sources: z.array(z.string()),
      note: z.string(),
    }),
  ),
  /** Mean number of programs applied to, by kind. */
  applications: z.strictObject({
    IR: kindMap,
    /** IR programs of those who prefer DR and apply to IR as well. */
    IRasSecond: z.number(),
    DR: kindMap,
    /** Standard deviation of the logarithm among people. */
    spread: z.number(),
    sources: z.array(z.string()),
    note: z.string(),
  }),
  /** Mean Step 2 CK of a kind below that of US MD seniors (schools abroad: below their own mean). */
  scoreOffsets: kindMap,
  rotations: z.strictObject({
    share: z.number(),
    mean: z.number(),
    sources: z.array(z.string()),
    note: z.string(),
  }),
  seasons: z.strictObject({
    /** IR and DR applicants of a season against 2025. */
    counts: byYear,
    note: z.string(),
    /** Drift of applicant counts, standard deviation of the logarithm: per root year ahead or back, per kind likewise, and for any season but 2025. */
    drift: z.strictObject({ IR: z.number(), DR: z.number(), kind: z.number(), unheld: z.number() }),
    /** Gold and silver signals of a season. */
    signals: byYear,
    /** Yearly growth of applicants beyond the last season held: in step with places, as from 2020 to 2025. */
    applicantGrowth: z.strictObject({ IR: z.number(), DR: z.number() }),
    /** Yearly growth of positions offered: mean and standard deviation. */
    quotaGrowth: z.strictObject({ IR: pair, DR: pair }),
  }),
});
/** Priors of the played season and what is known of single seasons. */
export type MarketPriors = z.infer<typeof marketPriorsSchema>;

/** Validates the text of `data/market/priors.json`. */
export function parsePriors(json: string): Result<MarketPriors> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail([
      { code: 'not-json', where: 'priors.json', found: String(error), expected: 'a JSON document' },
    ]);
  }
  const parsed = marketPriorsSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return fail(zodIssues(parsed.error, (path) => `priors.json: ${path}`));
}

/** The unbounded coordinates in which the ensemble moves: the logarithm of positive parameters. */
export function toCoordinates(priors: MarketPriors, set: ParameterSet): Float64Array {
  return Float64Array.from(parameterNames, (name) =>
    priors.parameters[name].scale === 'log' ? Math.log(set[name]) : set[name],
  );
}

/** The parameter set at the given coordinates. */
export function fromCoordinates(priors: MarketPriors, coordinates: Float64Array): ParameterSet {
  const set: Partial<Record<ParameterName, number>> = {};
  parameterNames.forEach((name, i) => {
    const value = coordinates[i];
    set[name] = priors.parameters[name].scale === 'log' ? Math.exp(value) : value;
  });
  return completeSet(set);
}

/** Checks that a record holds every parameter; throws RangeError naming the first that is missing. */
export function completeSet(set: Partial<Record<ParameterName, number>>): ParameterSet {
  if (!isComplete(set)) {
    throw new RangeError(`parameter ${parameterNames.find((name) => set[name] === undefined)} is missing`);
  }
  return set;
}

function isComplete(set: Partial<Record<ParameterName, number>>): set is Record<ParameterName, number> {
  return parameterNames.every((name) => set[name] !== undefined);
}

/** Mean and standard deviation of one parameter's coordinate under the prior. */
export function priorCoordinate(
  priors: MarketPriors,
  name: ParameterName,
): { readonly mean: number; readonly sd: number } {
  const { mean, sd, scale } = priors.parameters[name];
  if (scale === 'identity') return { mean, sd };
  const sdLog = Math.sqrt(Math.log1p((sd / mean) ** 2));
  return { mean: Math.log(mean), sd: sdLog };
}

/** One draw from the prior. */
export function drawPrior(priors: MarketPriors, seed: number, member: number): Float64Array {
  return Float64Array.from(parameterNames, (name) => {
    const { mean, sd } = priorCoordinate(priors, name);
    return mean + sd * normalAt(mix(seed, keyOf(name)), member);
  });
}

/** Log-odds of an interview of a kind against US MD seniors. */
export function kindEffect(set: ParameterSet, specialty: 'IR' | 'DR', kind: ApplicantKind): number {
  return kind === 'md-senior' ? 0 : set[`kind-${specialty}-${kind}`];
}

/** Applicants of a kind who prefer a specialty, 2025. */
export function kindCount(set: ParameterSet, specialty: 'IR' | 'DR', kind: ApplicantKind): number {
  return set[`count-${specialty}-${kind}`];
}

/** Spread of what no paper shows: wider where schools, visas and years since graduation differ more. */
export function unseenSpread(set: ParameterSet, abroad: boolean): number {
  return abroad ? set['unseen-abroad'] : set.unseen;
}

/** Spread of the strength that counts in DR and not in IR. */
const ownSpreadDr = 0.3;

/** Spread of the strength that counts in one of the two specialties alone: in IR, the interest shown in it. */
export function ownSpread(set: ParameterSet, specialty: 'IR' | 'DR'): number {
  return specialty === 'IR' ? set['interest-IR'] : ownSpreadDr;
}

/** Log-odds that somebody who prefers DR lacks in IR. */
export function preferenceEffect(set: ParameterSet, specialty: 'IR' | 'DR', prefersIr: boolean): number {
  return specialty === 'IR' && !prefersIr ? -set['second-IR'] : 0;
}

/** Mean Step 2 CK of a kind's applicants in a specialty; `offset` is the kind's distance from its neighbours. */
export function scoreCenter(
  set: ParameterSet,
  offset: number,
  specialty: 'IR' | 'DR',
  abroad: boolean,
): number {
  return set[`score-${specialty}-${abroad ? 'abroad' : 'us'}`] + offset;
}
