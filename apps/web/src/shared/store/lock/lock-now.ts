import { writesSettled } from '../pending-writes.js';
import { takeKey } from './held-key.js';
import { askForKey, tellLock, waitsToStore } from './key-channel.js';
import { keepUnsaved } from './unsaved.js';

/** Why the app locked, told on the next page. */
export type LockedBy = 'asked' | 'idle' | 'other';

const key = 'matchwright-locked-by';
let isLocking = false;

/**
 * Locks this tab and the others: what is typed is stored first, then the key is let go and the page is loaded again,
 * so that nothing opened stays in its memory.
 */
export async function lockNow(by: LockedBy): Promise<void> {
  if (isLocking) return;
  isLocking = true;
  // several fields store when they are left
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await writesSettled();
  // what cannot be kept, as where a stored value is damaged, must not hold the door open
  await keepUnsaved().catch(() => undefined);
  if (by !== 'other') tellLock();
  sessionStorage.setItem(key, by);
  takeKey(null);
  window.location.reload();
}

/** Loads the page again where another tab has put a lock on and this one has no key. */
export async function leaveLocked(): Promise<void> {
  if (isLocking) return;
  isLocking = true;
  // a write that is under way asks the other tab for the key itself
  await writesSettled();
  // what stands in a form here is kept under the lock too, if the tab that put it on is still there to give the key
  if (await askForKey(waitsToStore)) await keepUnsaved().catch(() => undefined);
  window.location.reload();
}

/** Why the app locked before this page was loaded; told once. */
export function takeLockedBy(): LockedBy | null {
  const by = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return by === 'asked' || by === 'idle' || by === 'other' ? by : null;
}
