import type { Collection, Profile, RecordInput, RecordOf } from '@matchwright/dossier';

/** One step of a change: what becomes of one record, or of the profile, given what is stored. */
export type Step =
  | {
      readonly collection: Collection;
      readonly id: string;
      /** What is stored (null: nothing) → what shall be (null: nothing; undefined: the change cannot be made). */
      readonly next: (stored: unknown) => unknown;
    }
  | { readonly collection: 'profile'; readonly next: (stored: Profile | null) => Profile | null };

/**
 * Takes down what a change shall do. Nothing happens while it is written: the steps run in order inside one
 * transaction, each with the record as it is stored then, so that two tabs never overwrite each other.
 */
export class Draft {
  readonly steps: Step[] = [];

  /** Adds a record, or puts it in place of the one with its id. To change part of a record, take `update`. */
  put<C extends Collection>(collection: C, record: RecordInput<C>): void {
    this.steps.push({ collection, id: record.id, next: () => record });
  }

  /** Takes a record away; nothing happens when it is gone already. */
  remove(collection: Collection, id: string): void {
    this.steps.push({ collection, id, next: () => null });
  }

  /**
   * Changes a stored record. When it is gone (deleted in another tab), the whole change is refused with code
   * `gone`.
   */
  update<C extends Collection>(
    collection: C,
    id: string,
    change: (record: RecordOf<C>) => RecordInput<C>,
  ): void {
    this.change(collection, id, (record) => (record === null ? undefined : change(record)));
  }

  /**
   * The general form: the stored record or null → the new one or null. For records whose id is known before they
   * exist, such as marks on tasks. `undefined` refuses the whole change with code `gone`.
   */
  change<C extends Collection>(
    collection: C,
    id: string,
    change: (record: RecordOf<C> | null) => RecordInput<C> | null | undefined,
  ): void {
    // the store reads each record with its collection's schema before it hands it over
    this.steps.push({ collection, id, next: (stored) => change(stored as RecordOf<C> | null) });
  }

  /** Changes the profile; nothing happens when there is none. */
  profile(change: (profile: Profile) => Profile): void {
    this.steps.push({
      collection: 'profile',
      next: (stored) => (stored === null ? null : change(stored)),
    });
  }

  /** Puts a profile in place of whatever there is, or takes it away. */
  setProfile(profile: Profile | null): void {
    this.steps.push({ collection: 'profile', next: () => profile });
  }
}
