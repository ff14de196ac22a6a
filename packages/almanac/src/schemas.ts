import * as z from 'zod';
import { factSchema, gradeSchema, sourceSchema } from './fact.js';
import type { Figure, StateMatches } from './figure.js';
import { hostExams, type Elective, type Host } from './host.js';
import { criterionNames, type Pgy1Track, type Program, type Track } from './program.js';
import type { EvidenceFloor, Rule } from './rule.js';
import type { SeasonPack } from './season-pack.js';
import { stateCodeSchema } from './states.js';
import { homeSchoolClassSchema, pgy1SpecialtySchema, specialtySchema } from './words.js';

const evidence = {
  source: sourceSchema,
  readOn: z.iso.date(),
  grade: gradeSchema,
  projected: z.boolean(),
  note: z.string().optional(),
};
const dollars = z.number().int().nonnegative();
const count = z.number().int().nonnegative();

const calendarEventSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  date: z.iso.date(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  zone: z.string().optional(),
  ...evidence,
});

const feesSchema = z.strictObject({
  erasSteps: z.strictObject({
    steps: z.array(z.strictObject({ upTo: count.nullable(), each: dollars })).min(1),
    ...evidence,
  }),
  usmleTranscript: z.strictObject({ dollars, ...evidence }),
  imgToken: z.strictObject({ dollars, ...evidence }),
  nrmp: z.strictObject({
    registration: dollars,
    includedPrimaryRanks: count,
    includedSupplementalRanks: count,
    extraRank: dollars,
    lateRegistration: dollars,
    maxRanks: count,
    ...evidence,
  }),
  vsloPerElective: z.strictObject({ dollars, ...evidence }),
  awayLiving: z.strictObject({ low: dollars, mid: dollars, high: dollars, ...evidence }),
});

/** Schema of one season's pack, the file's own version aside. */
export const seasonPackSchema: z.ZodType<SeasonPack> = z.strictObject({
  season: z.number().int(),
  calendar: z.array(calendarEventSchema),
  fees: feesSchema,
  signalPools: z.array(
    z.strictObject({
      id: z.string(),
      specialties: z.array(z.string()).min(1),
      gold: count,
      silver: count,
      ...evidence,
    }),
  ),
});

/** Schema of one decision rule. */
export const ruleSchema: z.ZodType<Rule> = z.strictObject({
  id: z.string().regex(/^[GR]\d+$/, 'G or R and a number'),
  text: z.string().min(1),
  grade: z.enum(['primary', 'study', 'opinion']),
  topic: z.string().min(1),
  source: z.string().min(1),
  readOn: z.iso.date(),
  on: z.boolean(),
  carriedOutBy: z.string().optional(),
  parameters: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
});

/** Schema of the evidence floor. */
export const evidenceFloorSchema: z.ZodType<EvidenceFloor> = z.strictObject({
  minApplicantsOfKind: count,
  maxProgramRangePoints: z.number().min(0).max(100),
  text: z.string().min(1),
});

/** Schema of one published figure. */
export const figureSchema: z.ZodType<Figure> = z.strictObject({
  id: z.string().min(1),
  topic: z.string(),
  specialty: z.string(),
  applicantType: z.string(),
  year: z.string(),
  metric: z.string(),
  value: z.unknown(),
  unit: z.string(),
  n: z.union([z.number(), z.string()]).optional(),
  source: sourceSchema,
  grade: gradeSchema,
  fromMemory: z.boolean(),
  readOn: z.iso.date(),
  note: z.string(),
});

/** Schema of one row of matches by state. */
export const stateMatchesSchema: z.ZodType<StateMatches> = z.strictObject({
  state: stateCodeSchema,
  track: z.string(),
  positions: count,
  filled: count,
  matched: z.record(z.string(), count),
});

const resultsSchema = z.record(
  // JSON keys are text; the type's numeric keys read the same
  z.string().regex(/^\d{4}$/),
  z.strictObject({ quota: count, filled: count }),
);

/** Schema of one IR or DR track. */
export const trackSchema: z.ZodType<Track> = z.strictObject({
  code: z.string(),
  specialty: specialtySchema,
  letter: z.enum(['C', 'A', 'R']),
  programId: z.string().nullable(),
  institution: z.string(),
  city: z.string(),
  state: stateCodeSchema,
  results: resultsSchema,
});

/** Schema of one first-year track. */
export const pgy1TrackSchema: z.ZodType<Pgy1Track> = z.strictObject({
  code: z.string(),
  specialty: pgy1SpecialtySchema,
  institution: z.string(),
  city: z.string(),
  state: stateCodeSchema,
  results: resultsSchema,
});

const textFact = factSchema(z.string());
const flagFact = factSchema(z.boolean());
const numberFact = factSchema(z.number());
const month = z.number().int().min(1).max(12);
const stanceFact = factSchema(z.enum(['open', 'conditional', 'closed']));

/** Schema of one program. */
export const programSchema: z.ZodType<Program> = z.strictObject({
  id: z.string(),
  specialty: specialtySchema,
  name: z.string(),
  institution: z.string(),
  city: z.string(),
  state: stateCodeSchema,
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  trackCodes: z.array(z.string()),
  website: z.string().optional(),
  criteria: z.partialRecord(z.enum(criterionNames), textFact),
  recommendable: z.boolean(),
  notRecommendableBecause: z.string().optional(),
  identity: textFact,
});

/** Schema of one host. */
export const hostSchema: z.ZodType<Host> = z.strictObject({
  id: z.string(),
  institution: z.string(),
  state: stateCodeSchema,
  programIds: z.array(z.string()),
  hostsIr: flagFact,
  eligibleText: textFact,
  stance: z.strictObject({ lcme: stanceFact, coca: stanceFact, international: stanceFact }),
  needsVslo: flagFact,
  needsAffiliation: flagFact,
  needsSponsor: flagFact,
  citizenship: factSchema(z.enum(['us-excluded', 'us-only', 'no-condition'])),
  citizenshipClasses: z.array(homeSchoolClassSchema).optional(),
  offshoreExcluded: flagFact.optional(),
  otherCondition: textFact.optional(),
  finalYearOnly: flagFact.optional(),
  coreClerkships: flagFact.optional(),
  exam: factSchema(z.enum(hostExams)).optional(),
  startMonths: factSchema(z.array(month)).optional(),
  startMonthsClasses: z.array(homeSchoolClassSchema).optional(),
  blockStarts: factSchema(z.array(z.iso.date())).optional(),
  partOf: z.string().optional(),
  service: textFact,
  opens: textFact,
  leadWeeks: numberFact,
  feeDollars: numberFact,
  feeText: textFact,
  feeDollarsByClass: z.partialRecord(homeSchoolClassSchema, numberFact).optional(),
  maxWeeks: numberFact,
  requirements: textFact,
});

/** Schema of one elective. */
export const electiveSchema: z.ZodType<Elective> = z.strictObject({
  institution: z.string(),
  state: stateCodeSchema,
  programId: z.string().nullable(),
  hostId: z.string().optional(),
  title: z.string(),
  courseNumber: textFact,
  listedUnder: textFact,
  subInternship: flagFact,
  weeks: numberFact,
  visitingAccepted: textFact,
  internationalAccepted: textFact,
  prerequisites: textFact,
  opens: textFact,
  feeDollars: numberFact,
  offered: textFact.optional(),
  spots: textFact.optional(),
  service: textFact.optional(),
  lead: textFact.optional(),
  scholarship: textFact.optional(),
});
