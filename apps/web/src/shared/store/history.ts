import type { Change } from '@matchwright/dossier';
import { guarded } from './commit-change.js';
import type { Committed } from './committed.js';

/** Takes the last change back, whichever tab made it. Null when there is nothing to undo. */
export function undo(): Promise<Committed> {
  return guarded(async () => (await import('./step-history.js')).stepBack());
}

/** Does again what was last undone. Null when there is nothing to do again. */
export function redo(): Promise<Committed> {
  return guarded(async () => (await import('./step-history.js')).stepForward());
}

/**
 * Takes one certain change back, now or after others; refused with code `changed-since` when the same records were
 * changed again. For the “Undo” beside a message.
 */
export function undoChange(change: Change): Promise<Committed> {
  return guarded(async () => (await import('./step-history.js')).takeBack(change));
}
