import type { Fact } from './fact.js';
import type { HomeSchoolClass } from './words.js';

/** Whether one class of home school may rotate at a host. */
export type HostStance = 'open' | 'conditional' | 'closed';

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
  /** The home school must have an affiliation or partnership with the host. */
  readonly needsAffiliation: Fact<boolean>;
  /** A faculty sponsor who knows the student is required of students from abroad. */
  readonly needsSponsor: Fact<boolean>;
  /** `us-excluded`: US citizens trained abroad may not come; `us-only`: only US citizens or residents. */
  readonly citizenship: Fact<'us-excluded' | 'us-only' | 'no-condition'>;
  readonly service: Fact<string>;
  readonly opens: Fact<string>;
  /** Weeks ahead of the start by which to apply. */
  readonly leadWeeks: Fact<number>;
  /** US dollars for one four-week elective by class of home school; text kept in `feeText`. */
  readonly feeDollars: Fact<number>;
  readonly feeText: Fact<string>;
  readonly maxWeeks: Fact<number>;
  readonly requirements: Fact<string>;
};

/** One IR elective in a host's catalog; rules of one elective can differ from its school's. */
export type Elective = {
  readonly institution: string;
  readonly state: string;
  readonly programId: string | null;
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
};
