import type { Grade, Source } from './fact.js';

/** Evidence shared by every row of a season pack. `projected` rows are replaced once official figures exist. */
type Evidence = {
  readonly source: Source;
  readonly readOn: string;
  readonly grade: Grade;
  readonly projected: boolean;
  readonly note?: string | undefined;
};

/** One dated event of a season's calendar. */
export type CalendarEvent = Evidence & {
  /** Stable name: `eras-opens`, `eras-apply-from`, `programs-review`, `nrmp-registration-opens`, `nrmp-standard-registration-deadline`, `rank-opens`, `rank-deadline`, `match-week`, `soap-rounds`, `match-day`. */
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  /** Local wall-clock time `HH:MM`, absent for an all-day event. */
  readonly time?: string | undefined;
  /** IANA zone of `time`. */
  readonly zone?: string | undefined;
};

/** Fees of one season in whole US dollars. */
export type Fees = {
  /** ERAS fee steps per specialty, in order: the first `upTo` programs cost `each`, and so on; null = no limit. */
  readonly erasSteps: Evidence & {
    readonly steps: readonly { readonly upTo: number | null; readonly each: number }[];
  };
  readonly usmleTranscript: Evidence & { readonly dollars: number };
  /** ERAS token of applicants trained abroad. */
  readonly imgToken: Evidence & { readonly dollars: number };
  readonly nrmp: Evidence & {
    readonly registration: number;
    readonly includedPrimaryRanks: number;
    readonly includedSupplementalRanks: number;
    readonly extraRank: number;
    readonly lateRegistration: number;
    readonly maxRanks: number;
  };
  readonly vsloPerElective: Evidence & { readonly dollars: number };
  /** Range of one four-week away rotation's travel and living costs, all sources. */
  readonly awayLiving: Evidence & { readonly low: number; readonly mid: number; readonly high: number };
};

/** A pool of signals shared by one or more specialties. */
export type SignalPool = Evidence & {
  readonly id: string;
  readonly specialties: readonly string[];
  readonly gold: number;
  readonly silver: number;
};

/** Everything that belongs to one season: calendar, fees, signals. Season = Match year. */
export type SeasonPack = {
  readonly season: number;
  readonly calendar: readonly CalendarEvent[];
  readonly fees: Fees;
  readonly signalPools: readonly SignalPool[];
};
