import type { Program, Specialty } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import type { Option, Place } from './applicant-scenarios.js';

/** What the ways of approaching an option add, by member of the ensemble, in log-odds. All at least 0. */
export type Approach = {
  readonly silver: Float32Array;
  readonly gold: Float32Array;
  readonly rotation: Float32Array;
  /** What a rotation adds to the standing once interviewed. */
  readonly rotationPlace: Float32Array;
  /** How much of the strength on paper still counts once interviewed. */
  readonly placeWeight: Float32Array;
  /** Chance that a program ranks a person whom it has interviewed. */
  readonly ranked: Float32Array;
  /** Weight of the mutual fit in an invitation. */
  readonly fitWeight: Float32Array;
};

/**
 * How far one applicant stands from one option's hurdles in every scenario, with all luck that is shared and none
 * of the option's own: an interview when `margin + share · strength + fit + luck` passes 0, a place in track t when
 * `standing + placeWeight · share · strength + luck` passes `bars[t]`, both lucks standard logistic.
 */
export type Hurdles = {
  /** Log-odds of an interview through a plain application without the strength; length K. */
  readonly margin: Float32Array;
  /** Standing once interviewed, without the strength and without a rotation; length K. */
  readonly standing: Float32Array;
  /** Whose strength counts, and what part of it. */
  readonly specialty: Specialty;
  readonly share: number;
  /** Per place of the option, in order: the standing to be beaten; length K each. */
  readonly bars: readonly Float32Array[];
  readonly approach: Approach;
  /** Mutual fit by the lower 16 bits of a draw; null where the model has none. */
  readonly fit: Float32Array | null;
  /** Names the option's own luck. */
  readonly key: number;
};

/** One applicant before the options: the luck that all of them share, and how each looks at the applicant. */
export type Prepared = {
  readonly scenarios: number;
  readonly members: number;
  /** Member of the ensemble by scenario. */
  readonly memberOf: Uint16Array;
  /** Strength of the applicant by specialty and scenario. */
  readonly strength: Readonly<Record<Specialty, Float32Array>>;
  /** Hurdles of one option with its places, or null where a stated rule shuts the applicant out. */
  readonly hurdles: (option: Option, places: readonly Place[]) => Hurdles | null;
  /**
   * The same luck with another record on paper: only what enters the strength may differ (scores, letters,
   * research, honours, attempts, years, experience), so hurdles of the two are the same.
   */
  readonly withRecord: (profile: Profile) => Prepared;
};

/** Whether two profiles differ at most in what enters the strength, so that `withRecord` applies. */
export function differsInRecordOnly(a: Profile, b: Profile): boolean {
  return outsideRecord(a) === outsideRecord(b);
}

function outsideRecord({ applicant, season, seed }: Profile): string {
  const { kind, citizenship, homeSchool, ties } = applicant;
  return JSON.stringify([season, seed, kind, citizenship, homeSchool, ties]);
}

/** An approach that adds nothing whatever the mode, as for first-year tracks. */
export function plainApproach(members: number, placeWeight: Float32Array): Approach {
  const none = new Float32Array(members);
  return {
    silver: none,
    gold: none,
    rotation: none,
    rotationPlace: none,
    placeWeight,
    ranked: new Float32Array(members).fill(1),
    fitWeight: none,
  };
}

/** The program behind an option, found by id. */
export function programIndex(programs: readonly Program[]): ReadonlyMap<string, Program> {
  return new Map(programs.map((program) => [program.id, program]));
}
