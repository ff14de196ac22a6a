import type { HomeSchoolClass } from './words.js';

/** What a host's rules turn on, for one person. */
export type Rotator = {
  readonly homeSchoolClass: HomeSchoolClass;
  /** Whether the home school takes part in VSLO; null = not known. */
  readonly vsloMember: boolean | null;
  readonly citizenship: 'us' | 'other';
  /** Hosts that the home school has an agreement with, by id or name; null = not known. */
  readonly affiliatedHosts: readonly string[] | null;
  /** Hosts where a faculty member who knows the person sponsors them, by id or name. */
  readonly sponsors?: readonly string[] | undefined;
  /** Off-shore, for-profit or stand-alone home school; null or absent = not known. */
  readonly homeSchoolOffshore?: boolean | null | undefined;
  /** Season of the plan: pages more than five years older are to be asked about again. */
  readonly season?: number | undefined;
  /** Whether the rotation falls into the person's final year; null = not known. Left out: not judged. */
  readonly finalYear?: boolean | null | undefined;
  /** Graduated before the rotation, or in the months around it. Left out: not judged. */
  readonly graduated?: 'no' | 'about-then' | 'yes' | undefined;
  readonly coreClerkshipsDone?: boolean | null | undefined;
  /** Step 1 and Step 2 CK passed; null = not known. */
  readonly step1?: boolean | null | undefined;
  readonly step2?: boolean | null | undefined;
};
