import type { Grade, Source } from './fact.js';

/** One published figure about the Match, applications or rotations, as read. */
export type Figure = {
  readonly id: string;
  readonly topic: string;
  readonly specialty: string;
  readonly applicantType: string;
  readonly year: string;
  readonly metric: string;
  /** As published: a number, a text, or a small table. */
  readonly value: unknown;
  readonly unit: string;
  /** Size of the sample behind the value, where given: a number or words. */
  readonly n?: number | string | undefined;
  readonly source: Source;
  readonly grade: Grade;
  /** True where the row was not found in a source and is a guess to be shown as one. */
  readonly fromMemory: boolean;
  readonly readOn: string;
  readonly note: string;
};

/** Matches of one track kind in one state by applicant kind, 2025. */
export type StateMatches = {
  readonly state: string;
  /** `IR-PGY1`, `IR-PGY2`, `IR-R`, `DR-PGY1`, `DR-PGY2`, `DR-R`, `TY`. */
  readonly track: string;
  readonly positions: number;
  readonly filled: number;
  readonly matched: Readonly<Record<string, number>>;
};
