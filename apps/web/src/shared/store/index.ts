/** What pages use of the store. */
export { commitChange } from './commit-change.js';
export type { Committed, CommitOptions } from './committed.js';
export type { Draft } from './draft.js';
export { newId } from './new-id.js';
export { redo, undo, undoChange } from './history.js';
export { storedNow } from './stored-now.js';
export { useCollectionBy, useRecord, useRecords } from './use-records.js';
export { useUndoState, type UndoState } from './use-undo-state.js';
