import { sameRecord, type Change, type Edit } from '@matchwright/dossier';
import { database } from './database.js';
import type { ChangeRow } from './rows.js';

/** Undo goes back this many steps. */
const keptChanges = 300;
/** Typing that pauses longer than this is another step for undo. */
const joinWithin = 60_000;

/** Keeps a change for undo, as part of the one before it when both have the same key. Only inside a transaction. */
export async function remember(change: Change, joins: string | null): Promise<Change> {
  const last = await database.changes.orderBy('seq').last();
  if (
    last !== undefined &&
    !last.undone &&
    joins !== null &&
    last.joins === joins &&
    isSoonAfter(change, last)
  ) {
    const joined = { ...change, id: last.change.id, edits: joinedEdits(last.change.edits, change.edits) };
    await database.changes.put({ ...last, change: joined });
    return joined;
  }
  // what was undone before this change can no longer be done again
  await forgetUndone();
  const seq = await database.changes.add({ change, undone: false, joins });
  await database.changes
    .where('seq')
    .belowOrEqual(seq - keptChanges)
    .delete();
  return change;
}

/** Forgets what was undone and is not to be done again. Only inside a transaction. */
export async function forgetUndone(): Promise<void> {
  const rows = await undoneRows();
  await database.changes.bulkDelete(rows.map(({ seq }) => seq ?? 0));
}

/** The changes that are undone, newest first. */
export function undoneRows(): Promise<ChangeRow[]> {
  return database.changes
    .orderBy('seq')
    .reverse()
    .until(({ undone }) => !undone)
    .toArray();
}

function isSoonAfter(change: Change, last: ChangeRow): boolean {
  const passed = Date.parse(change.at) - Date.parse(last.change.at);
  return passed >= 0 && passed < joinWithin;
}

function joinedEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const edits = new Map(first.map((edit) => [editKey(edit), edit]));
  for (const edit of second) {
    const before = edits.get(editKey(edit))?.before;
    // the same key, hence the same type on both sides
    edits.set(editKey(edit), before === undefined ? edit : ({ ...edit, before } as Edit));
  }
  return [...edits.values()].filter(({ before, after }) => !sameRecord(before, after));
}

/** What tells one edit's place from another's. */
export function editKey(edit: Edit): string {
  return edit.collection === 'profile' ? 'profile' : `${edit.collection}/${edit.id}`;
}
