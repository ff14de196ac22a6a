import { database } from './database.js';
import { useLive } from './live-value.js';

/** Labels of what undo would take back and redo would do again; null where there is nothing. */
export type UndoState = { readonly undo: string | null; readonly redo: string | null };

const none: UndoState = { undo: null, redo: null };

async function readState(): Promise<UndoState> {
  let redo: string | null = null;
  let undo: string | null = null;
  await database.changes
    .orderBy('seq')
    .reverse()
    .until(({ undone }) => !undone, true)
    .each(({ undone, change }) => {
      if (undone) redo = change.label;
      else undo = change.label;
    });
  return { undo, redo };
}

/** What undo and redo would do now. */
export function useUndoState(): UndoState {
  return useLive('undo-state', () => readState) ?? none;
}
