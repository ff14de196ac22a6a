import { dismiss, notify } from '../shared/kit/notify.js';
import { m } from '../shared/messages/index.js';
import { keepLocking } from '../shared/store/lock/idle-lock.js';

/** Says that the app is about to lock; any key or press goes on. Returns how to take the message away. */
function announceLocking(): () => void {
  const id = notify(m.lock.soon, {
    closesAfter: false,
    // the press itself counts as use
    action: { text: m.lock.stay, act: () => undefined },
  });
  return () => dismiss(id);
}

/** Locks the app when it is left alone. Loaded only where there is a lock. */
export function keepLocked(): void {
  keepLocking(announceLocking);
}
