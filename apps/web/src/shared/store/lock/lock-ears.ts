import { reportTrouble } from '../trouble.js';
import type { LockEars } from './lock-errors.js';

let told = false;
let onLocked: () => void = () => undefined;

/** What the page does when it finds that what is stored is under a lock that it has no key for. */
export function whenLocked(act: () => void): void {
  onLocked = act;
}

/** Tells the page of a missing key, and the person, once, of a value that does not open. */
export const lockEars: LockEars = {
  locked: () => onLocked(),
  altered() {
    if (told) return;
    told = true;
    reportTrouble({ kind: 'altered' });
  },
};
