import { applicantKindSchema, homeSchoolClassSchema, stateCodeSchema } from '@matchwright/almanac';
import * as z from 'zod';

/** Season that a profile plans for unless it says otherwise. */
export const defaultSeason = 2028;

/** Modes of approaching one program, weakest first; `rotation` modes include a visiting elective there. */
export const modes = ['apply', 'silver', 'gold', 'rotation', 'rotation-silver', 'rotation-gold'] as const;
export const modeSchema = z.enum(modes);
export type Mode = z.infer<typeof modeSchema>;

const isoDate = z.iso.date();
const count = z.number().int().min(0);

const schoolSchema = z.strictObject({
  name: z.string().max(200).optional(),
  /** Decides which hosts are open: LCME (US MD), COCA (US DO), or a school abroad. */
  class: homeSchoolClassSchema,
  /** Takes part in VSLO; leave out when not known. */
  vslo: z.boolean().optional(),
  /** Institutions with which the school has an affiliation or partnership, as host ids or names. */
  affiliatedHosts: z.array(z.string()).default([]),
  /** Day by which every core clerkship is done; leave out when not known. */
  coreClerkshipsDone: isoDate.optional(),
  /** State of a US school, or of the campus where clinical years are done. */
  state: stateCodeSchema.optional(),
});

const applicantSchema = z.strictObject({
  kind: applicantKindSchema,
  citizenship: z.enum(['us', 'other']),
  graduationYear: z.number().int().min(2000).max(2035),
  homeSchool: schoolSchema,
  /** Three-digit Step 2 CK score (1–300); leave out when not taken yet. */
  step2ck: z.number().int().min(180).max(300).optional(),
  /** An expected score, used with a wide range until the real one is known. */
  step2ckExpected: z.number().int().min(180).max(300).optional(),
  step1: z.enum(['pass', 'fail', 'not-taken']).default('pass'),
  /** Failed attempts over all Steps. */
  failedAttempts: count.max(10).default(0),
  research: z
    .strictObject({ experiences: count.max(100).default(0), publications: count.max(300).default(0) })
    .prefault({}),
  /** Months of hands-on clinical experience in the US. */
  usceMonths: z.number().min(0).max(60).default(0),
  /** Core clerkships with honours. */
  honours: count.max(12).default(0),
  /** Letters already promised or expected, by kind. */
  letters: z
    .strictObject({
      ir: count.max(6).default(0),
      dr: count.max(6).default(0),
      other: count.max(6).default(0),
    })
    .prefault({}),
  ties: z
    .strictObject({
      /** States where the person grew up, studied, worked or has close family. */
      states: z.array(stateCodeSchema).default([]),
      /** Programs (ids) with a mentor, research or other personal connection. */
      programs: z.array(z.string()).default([]),
    })
    .prefault({}),
  /** Home city or the place from which travel is counted. */
  home: z
    .strictObject({
      state: stateCodeSchema,
      latitude: z.number().optional(),
      longitude: z.number().optional(),
    })
    .optional(),
});

const preferencesSchema = z.strictObject({
  /** How good each outcome is, 0 (no place) to 100 (best). Left out: the goal's defaults. */
  outcomes: z
    .strictObject({
      ir: z.number().min(0).max(100),
      dr: z.number().min(0).max(100),
      prelimOnly: z.number().min(0).max(100),
    })
    .optional(),
  /** Points lost when an advanced place has no first year yet (to be found in SOAP). */
  noFirstYearPenalty: z.number().min(0).max(50).default(5),
  /** Points added or taken for single programs by id, −50 to 50. */
  programs: z.record(z.string(), z.number().min(-50).max(50)).default({}),
  /** Points added for programs in a state with a tie. */
  tiedState: z.number().min(0).max(20).default(2),
});

const limitsSchema = z.strictObject({
  /** Most that may be spent on applications, rotations, fees and lists, US dollars. */
  dollars: z.number().min(0).max(100_000).default(9000),
  irRotations: count.max(6).default(2),
  /** All visiting rotations together. */
  rotations: count.max(8).default(3),
  irApplications: count.max(120).optional(),
  drApplications: count.max(220).optional(),
  prelimApplications: count.max(120).optional(),
  /** Dollars that one point of outcome (of 100) is worth to the person: the exchange rate of the stop rule. */
  dollarsPerPoint: z.number().min(1).max(100_000).default(500),
});

const rotationsSchema = z.strictObject({
  /** Weeks taken by core rotations, exams or holidays at home: nothing is planned in them. */
  unavailable: z
    .array(z.strictObject({ start: isoDate, end: isoDate, why: z.string().max(120).optional() }))
    .default([]),
  /** Hosts already agreed, by program id, with dates. */
  arranged: z.array(z.strictObject({ program: z.string(), start: isoDate, end: isoDate })).default([]),
});

const userFactSchema = z.strictObject({
  /** Program id, host id or track code. */
  about: z.string(),
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  /** Where the person has it from, in their words. */
  source: z.string().max(400),
  readOn: isoDate,
});
export type UserFact = z.infer<typeof userFactSchema>;

/** Everything a plan is made from. Written as YAML or JSON; unknown fields are refused. */
export const profileSchema = z.strictObject({
  schema: z.literal('matchwright.profile/1').default('matchwright.profile/1'),
  /** A label for the file; synthetic people say so here. */
  label: z.string().max(120).optional(),
  season: z.number().int().min(2026).max(2035).default(defaultSeason),
  applicant: applicantSchema,
  goal: z.enum(['ir-first', 'dr-first', 'any-radiology']),
  preferences: preferencesSchema.prefault({}),
  limits: limitsSchema.prefault({}),
  rotations: rotationsSchema.prefault({}),
  rules: z.strictObject({ off: z.array(z.string()).default([]) }).prefault({}),
  /** Programs that must be in, or must stay out of, the plan. */
  choices: z
    .strictObject({
      in: z
        .array(
          z.strictObject({
            program: z.string(),
            /** The weakest mode to take; a stronger one may be chosen unless `exact`. */
            mode: modeSchema.optional(),
            /** This mode and no other: no signal or rotation is added. */
            exact: z.boolean().optional(),
          }),
        )
        .default([]),
      out: z.array(z.string()).default([]),
    })
    .prefault({}),
  facts: z.array(userFactSchema).default([]),
  /** IANA time zone for dates and reminders. */
  timeZone: z.string().default('America/New_York'),
  /** Seed of the random streams: the same seed gives the same plan. */
  seed: z.number().int().min(0).max(4294967295).default(1),
});

/** A complete, checked profile with every default filled in. */
export type Profile = z.output<typeof profileSchema>;
/** A profile as a person writes it, defaults left out. */
export type ProfileInput = z.input<typeof profileSchema>;
export type Goal = Profile['goal'];
