import type { Change } from '@matchwright/dossier';
import { notify } from '../kit/notify.js';
import { m } from '../messages/index.js';
import { undoChange } from '../store/history.js';

/**
 * Says what was done and offers to undo it: a stored change, as `commitChange` gives it, or what `undo` does. The offer
 * goes after `closesAfter` milliseconds, or stays.
 */
export function offerUndo(
  message: string,
  undo: Change | (() => Promise<unknown>),
  closesAfter: number | false = 15_000,
): void {
  const act = (): void => void (typeof undo === 'function' ? undo() : undoChange(undo));
  notify(message, { closesAfter, action: { text: m.common.undo, act } });
}
