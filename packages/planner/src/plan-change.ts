import type { Mode, Profile } from '@matchwright/dossier';

/** A change to try: another profile (score, money, preferences, …), other modes for single programs, or both. */
export type PlanChange = {
  readonly profile?: Profile | undefined;
  /** By option id (program, or code of a first-year track): the mode to take, `out` to leave it out. */
  readonly modes?: Readonly<Record<string, Mode | 'out'>> | undefined;
};

/** A change to choose under: also what is held of single programs, and which hosts are counted on. */
export type ResolveChange = PlanChange & {
  /** By option id: log-odds that the person adds to the chance of a place there, in every scenario. */
  readonly beliefs?: Readonly<Record<string, number>> | undefined;
  /** Programs at which a rotation is done, beside those already arranged, and no others. */
  readonly rotations?: ReadonlySet<string> | undefined;
};
