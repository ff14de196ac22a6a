import type { Result } from '@matchwright/almanac';
import type { Change } from '@matchwright/dossier';

/** The stored change; null when there was nothing to change. Issues when it was refused and nothing was stored. */
export type Committed = Result<Change | null>;

export type CommitOptions = {
  /**
   * Changes in a row with the same key, no more than a minute apart, are one step for undo. For typing: the field's
   * name and the record's id, such as `caseNotes.n1.learned`.
   */
  readonly joins?: string;
  /** True when the caller tells the person of a refusal itself; else it is told at the top of every page. */
  readonly quiet?: boolean;
};
