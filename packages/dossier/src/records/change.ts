import type { Profile } from '../profile.js';
import type { Collection, RecordOf, Records } from './records.js';

/** One record before and after; null where it does not exist. */
export type RecordEdit = {
  readonly [C in Collection]: {
    readonly collection: C;
    readonly id: string;
    readonly before: RecordOf<C> | null;
    readonly after: RecordOf<C> | null;
  };
}[Collection];

/** The profile before and after; null where there is none. */
export type ProfileEdit = {
  readonly collection: 'profile';
  readonly before: Profile | null;
  readonly after: Profile | null;
};

export type Edit = RecordEdit | ProfileEdit;

/**
 * One thing a person did: all of its edits happen, or none. It holds what was before, so it can be undone, now or
 * after other changes, as long as none of them touched the same records.
 */
export type Change = {
  readonly id: string;
  /** What was done, in words for an undo button: "Deleted the rotation at …". */
  readonly label: string;
  /** ISO instant. */
  readonly at: string;
  readonly edits: readonly Edit[];
};

/** A person's own content, apart from the plan, which is computed. */
export type Content = { readonly profile: Profile | null; readonly records: Records };
