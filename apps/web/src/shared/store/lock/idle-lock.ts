import { listenToTabs, tellUsed } from './key-channel.js';
import { lockNow } from './lock-now.js';
import { readLockRow } from './read-lock.js';

/** How often the clock is asked, in milliseconds. */
const asksEvery = 5000;
/** How long before locking it is announced, in milliseconds. */
const announcedBefore = 60_000;
/** How often other tabs are told that this one is used, at most, in milliseconds. */
const tellsEvery = 10_000;

/** Announces that the app is about to lock; what it returns takes the announcement away. */
type Announce = () => () => void;

/** Locks the app when it was not used for as long as the lock says, and when another tab locks. */
export function keepLocking(announce: Announce): void {
  let lastUse = Date.now();
  let lastTold = 0;
  let takeAway: (() => void) | null = null;

  function used(): void {
    lastUse = Date.now();
    takeAway?.();
    takeAway = null;
  }
  function usedHere(): void {
    // a device that slept is not woken by a key: it locks first
    void look().then(used);
    if (Date.now() - lastTold < tellsEvery) return;
    lastTold = Date.now();
    tellUsed();
  }
  async function look(): Promise<void> {
    const idle = Date.now() - lastUse;
    if (idle < asksEvery) return;
    const minutes = (await readLockRow())?.idleMinutes ?? null;
    if (minutes === null) return;
    const left = minutes * 60_000 - idle;
    if (left <= 0) await lockNow('idle');
    else if (left <= announcedBefore) takeAway ??= announce();
  }

  listenToTabs({ onLock: () => void lockNow('other'), onUsed: used });
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    document.addEventListener(kind, usedHere, { passive: true, capture: true });
  document.addEventListener('visibilitychange', () => void look());
  setInterval(() => void look(), asksEvery);
}
