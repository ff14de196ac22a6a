/** How long the app may lie idle before it locks, in minutes; null for never. */
export const idleChoices = [5, 15, 60, null] as const;
export type IdleMinutes = (typeof idleChoices)[number];

/** The one row that says what is stored is under a lock. */
export type LockRow = {
  readonly id: 'lock';
  /** Which data key the rows are under. */
  readonly keyId: string;
  /** The data key under passphrase and recovery key: `makeBrowserLock`. */
  readonly text: string;
  readonly idleMinutes: IdleMinutes;
};

/** What stood in a field and was not stored when the app locked, under the lock. */
export type UnsavedRow = { readonly id: 'unsaved'; readonly sealed: Uint8Array };
