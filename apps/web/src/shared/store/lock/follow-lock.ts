import { liveQuery } from 'dexie';
import { whenLocked } from './lock-ears.js';
import { readLockRow } from './read-lock.js';
import { watchTyping } from './typed-fields.js';

/**
 * Calls `begin` once there is a lock; leaves the page when it is one that this tab has no key for, with what was typed
 * kept where that can be.
 */
export function followLock(begin: () => void): void {
  watchTyping();
  whenLocked(() => void import('./lock-now.js').then(({ leaveLocked }) => leaveLocked()));
  const following = liveQuery(readLockRow).subscribe({
    next: (row) => {
      if (row === undefined) return;
      following.unsubscribe();
      begin();
    },
    // storage that fails is told on the page itself
    error: () => undefined,
  });
}
