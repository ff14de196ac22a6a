import type { Fact } from './fact.js';
import type { HomeSchoolClass } from './words.js';

/** Whether one class of home school may rotate at a host. */
export type HostStance = 'open' | 'conditional' | 'closed';

/** What a host's rules come to for one person: to be asked about where something is not reported. */
export type Verdict = 'open' | 'ask' | 'closed';

/** Exam a host asks for before a rotation. COMLEX Level 1 counts as Step 1; IFOM is the NBME's exam for schools abroad. */
export const hostExams = ['step1', 'step1-or-ifom', 'step2'] as const;
export type HostExam = (typeof hostExams)[number];

/**
 * A host's rules for visiting students. Eligibility depends on the applicant's home school first;
 * citizenship can cut both ways. Every field is a ledger fact: not reported is not "no".
 */
export type Host = {
  /** Slug of institution and state, stable across packs. */
  readonly id: string;
  readonly institution: string;
  readonly state: string;
  /** Programs (ACGME ids) at which this host's rotation takes place, where the join is certain. */
  readonly programIds: readonly string[];
  readonly hostsIr: Fact<boolean>;
  /** The page's own words on who may come, unedited. */
  readonly eligibleText: Fact<string>;
  /** Stance towards each class of home school, read from `eligibleText`. */
  readonly stance: Readonly<Record<HomeSchoolClass, Fact<HostStance>>>;
  /** The home school must take part in VSLO (true), need not (false). */
  readonly needsVslo: Fact<boolean>;
  /**
   * Schools of a class whose stance is `conditional` must have an affiliation or partnership with the host.
   * Where a sponsor is named as well, either of the two is enough.
   */
  readonly needsAffiliation: Fact<boolean>;
  /** Students of a class whose stance is `conditional` need a faculty sponsor who knows them. */
  readonly needsSponsor: Fact<boolean>;
  /** `us-excluded`: US citizens trained abroad may not come; `us-only`: only US citizens or residents. */
  readonly citizenship: Fact<'us-excluded' | 'us-only' | 'no-condition'>;
  /** Classes of home school that `citizenship` is about; all of them where absent. */
  readonly citizenshipClasses?: readonly HomeSchoolClass[] | undefined;
  /** Schools that are off-shore, for profit or not part of a university are excluded. */
  readonly offshoreExcluded?: Fact<boolean> | undefined;
  /** A condition of the `conditional` stances that no other field holds, worded as something to ask about. */
  readonly otherCondition?: Fact<string> | undefined;
  /** Takes students in their final year only. */
  readonly finalYearOnly?: Fact<boolean> | undefined;
  /** Core clerkships must be done before the rotation. */
  readonly coreClerkships?: Fact<boolean> | undefined;
  readonly exam?: Fact<HostExam> | undefined;
  /** Months (1–12) in which visitors may start. */
  readonly startMonths?: Fact<readonly number[]> | undefined;
  /** Classes of home school that `startMonths` is about; all of them where absent. */
  readonly startMonthsClasses?: readonly HomeSchoolClass[] | undefined;
  /** First days of the host's own fixed blocks, ISO dates; told by the host for one season. */
  readonly blockStarts?: Fact<readonly string[]> | undefined;
  /** Id of the host that this is one program's part of: a person's own facts about a single program. */
  readonly partOf?: string | undefined;
  readonly service: Fact<string>;
  readonly opens: Fact<string>;
  /** Weeks ahead of the start by which to apply. */
  readonly leadWeeks: Fact<number>;
  /** US dollars for one four-week elective where all classes pay the same; the page's words are in `feeText`. */
  readonly feeDollars: Fact<number>;
  readonly feeText: Fact<string>;
  /** The same by class of home school, where the classes pay differently; see `hostFee`. */
  readonly feeDollarsByClass?: Readonly<Partial<Record<HomeSchoolClass, Fact<number>>>> | undefined;
  readonly maxWeeks: Fact<number>;
  readonly requirements: Fact<string>;
};

/** One IR elective in a host's catalog; rules of one elective can differ from its school's. */
export type Elective = {
  readonly institution: string;
  readonly state: string;
  readonly programId: string | null;
  /** Id of the host whose policy it falls under, where there is one. */
  readonly hostId?: string | undefined;
  readonly title: string;
  readonly courseNumber: Fact<string>;
  readonly listedUnder: Fact<string>;
  readonly subInternship: Fact<boolean>;
  readonly weeks: Fact<number>;
  readonly visitingAccepted: Fact<string>;
  readonly internationalAccepted: Fact<string>;
  readonly prerequisites: Fact<string>;
  readonly opens: Fact<string>;
  readonly feeDollars: Fact<number>;
  readonly offered?: Fact<string> | undefined;
  readonly spots?: Fact<string> | undefined;
  readonly service?: Fact<string> | undefined;
  readonly lead?: Fact<string> | undefined;
  readonly scholarship?: Fact<string> | undefined;
};
