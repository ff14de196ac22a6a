import type { Fact } from './fact.js';
import type { Pgy1Specialty, Specialty } from './words.js';

/** Positions offered and filled in one season's Main Match. */
export type SeasonResult = { readonly quota: number; readonly filled: number };

/** One NRMP track of an IR or DR program. `results` is keyed by season (2021–2025); absent = not offered or not listed. */
export type Track = {
  /** NRMP program code, for example `1018416C0`. */
  readonly code: string;
  readonly specialty: Specialty;
  readonly letter: 'C' | 'A' | 'R';
  /** Program id (ACGME code) this track was joined to, or null where no join is certain. */
  readonly programId: string | null;
  readonly institution: string;
  readonly city: string;
  /** Two-letter postal code of state or territory. */
  readonly state: string;
  readonly results: Readonly<Record<number, SeasonResult>>;
};

/** One PGY-1 track (transitional, medicine- or surgery-preliminary) for supplemental lists. */
export type Pgy1Track = {
  readonly code: string;
  readonly specialty: Pgy1Specialty;
  readonly institution: string;
  readonly city: string;
  readonly state: string;
  readonly results: Readonly<Record<number, SeasonResult>>;
};

/** Names of the selection facts a program's own pages may state; see `data/programs/criteria.csv`. */
export const criterionNames = [
  'accepts_img',
  'visa',
  'letters_required',
  'letters_mix',
  'usmle_step2_min',
  'usmle_attempts',
  'years_since_graduation_max',
  'usce_required',
  'ecfmg_certificate_by',
  'interview_months',
  'interviews_offered',
  'applications_received',
  'positions_per_year',
  'pgy1_included',
  'esir',
  'home_rotation_note',
  'img_residents',
  'img_residents_evidence',
] as const;
export type CriterionName = (typeof criterionNames)[number];

/** One residency program: an ACGME code, a place, its tracks and its ledger of stated facts. */
export type Program = {
  /** ACGME program code, for example `4160400001`. */
  readonly id: string;
  readonly specialty: Specialty;
  readonly name: string;
  readonly institution: string;
  readonly city: string;
  readonly state: string;
  readonly latitude: number;
  readonly longitude: number;
  /** NRMP codes of the joined tracks. */
  readonly trackCodes: readonly string[];
  readonly website?: string | undefined;
  /** Stated facts by name; a missing name is not reported. Values start with a readable token (`yes`, `no`, `3`). */
  readonly criteria: Readonly<Partial<Record<CriterionName, Fact<string>>>>;
  /**
   * False where no source names the institution or nothing shows that the program recruits:
   * such a program is shown with its reason and never recommended.
   */
  readonly recommendable: boolean;
  readonly notRecommendableBecause?: string | undefined;
  readonly identity: Fact<string>;
};
