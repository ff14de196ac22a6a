import type { DBCoreTable } from 'dexie';
import type { LockEars } from './lock-errors.js';
import type { RowCipher } from './row-cipher.js';

/** A key in use: its cipher, and tables behind the lock. Comes with the code that does it, which most people never load. */
export type HeldKey = RowCipher & {
  readonly table: (table: DBCoreTable, ears: LockEars) => DBCoreTable;
};

let held: HeldKey | null = null;

/** What opens the stored values; null while this tab has no key. Lives in memory only. */
export function heldKey(): HeldKey | null {
  return held;
}

/** Takes a key up, or lets it go. Harmless while nothing is locked: what the database says decides whether it is used. */
export function takeKey(next: HeldKey | null): void {
  held = next;
}
