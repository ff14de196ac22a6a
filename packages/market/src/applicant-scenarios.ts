import type { Pgy1Specialty, Specialty } from '@matchwright/almanac';

/** Something one applies to: an IR or DR program (its tracks share one application), or one PGY-1 track. */
export type Option = {
  readonly kind: 'program' | 'pgy1';
  /** ACGME program id, or NRMP track code of a PGY-1 track. */
  readonly id: string;
  readonly specialty: Specialty | Pgy1Specialty;
};

/** One track in which a place can be had through an option. */
export type Place = {
  /** Index into `options`. */
  readonly option: number;
  readonly trackCode: string;
  readonly letter: 'C' | 'A' | 'P';
};

/**
 * One applicant's fate in K replicates of the season, for every option and every mode of approaching it, on
 * common random numbers: all plans of this applicant are compared on the same luck.
 *
 * Mode masks: bit m is set when mode m of `modes` (dossier) leads to the event in that scenario:
 * 0 apply, 1 silver, 2 gold, 3 rotation, 4 rotation-silver, 5 rotation-gold. A stronger mode never loses an
 * event that a weaker one has.
 */
export type ApplicantScenarios = {
  /** K, a multiple of 64. */
  readonly scenarios: number;
  /** Parameter draws in the ensemble; scenario k belongs to member `memberOf[k]`. */
  readonly members: number;
  /** Length K. */
  readonly memberOf: Uint16Array;
  readonly options: readonly Option[];
  readonly places: readonly Place[];
  /** options × K, row-major by option: mode mask of getting an interview. */
  readonly invited: Uint8Array;
  /** places × K, row-major by place: mode mask of "a place here could be had" (interview and high enough standing). */
  readonly available: Uint8Array;
};
