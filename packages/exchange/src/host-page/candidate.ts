/** Fields of the ledger that a host's text may fill, and two that go into its requirements. */
export type HostField =
  | 'stance.lcme'
  | 'stance.coca'
  | 'stance.international'
  | 'needsVslo'
  | 'needsAffiliation'
  | 'needsSponsor'
  | 'offshoreExcluded'
  | 'citizenship'
  | 'finalYearOnly'
  | 'coreClerkships'
  | 'exam'
  | 'opens'
  | 'closes'
  | 'startMonths'
  | 'blockStarts'
  | 'leadWeeks'
  | 'feeDollars'
  | 'maxWeeks'
  | 'limit';

/** A fact that a text seems to state, for a person to confirm. */
export type HostCandidate = {
  readonly field: HostField;
  /** In the ledger's form: weeks, dollars, `7-10` for months, ISO days with commas, `open` | `conditional` | `closed`. */
  readonly value: string | number | boolean;
  /** The exact words it comes from, and where they stand in the text. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
};

/** A sentence or a line of a list, with its place. */
export type Sentence = { readonly text: string; readonly start: number };

/** What one sentence says: field and value, before it is known where it stands. */
export type Said = Pick<HostCandidate, 'field' | 'value'>;
