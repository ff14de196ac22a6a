import { fail, ok, type Result } from '@matchwright/almanac';
import { invert, readRecord, sameRecord, type Change, type Edit } from '@matchwright/dossier';
import { storedOf, writeEdits } from './commit.js';
import type { Committed } from './committed.js';
import { changeTables, database } from './database.js';
import { newId } from './new-id.js';
import { forgetUndone, undoneRows } from './remember.js';
import type { ChangeRow } from './rows.js';

/** Nothing to do, which is no failure. */
const nothing: Committed = ok(null);

/** Undoes the newest change that is not undone. */
export function stepBack(): Promise<Committed> {
  return database.transaction('rw', changeTables, async () => {
    const row = await database.changes
      .orderBy('seq')
      .reverse()
      .filter(({ undone }) => !undone)
      .first();
    return row === undefined ? nothing : step(row, invert(row.change), true);
  });
}

/** Does the oldest undone change again. */
export function stepForward(): Promise<Committed> {
  return database.transaction('rw', changeTables, async () => {
    const row = (await undoneRows()).at(-1);
    return row === undefined ? nothing : step(row, row.change, false);
  });
}

/** Undoes one change, wherever it stands in the history. */
export function takeBack(change: Change): Promise<Committed> {
  return database.transaction('rw', changeTables, async () => {
    const last = await database.changes.orderBy('seq').last();
    if (last?.change.id === change.id) return last.undone ? nothing : step(last, invert(last.change), true);
    const inverse = { ...invert(change), id: newId(), at: new Date().toISOString() };
    const conflict = await conflictOf(inverse.edits);
    if (conflict !== null) return changedSince(conflict);
    await writeEdits(inverse.edits);
    await forgetUndone();
    await database.changes.add({ change: inverse, undone: false, joins: null });
    return ok(inverse);
  });
}

async function step(row: ChangeRow, change: Change, undone: boolean): Promise<Committed> {
  const conflict = await conflictOf(change.edits);
  if (conflict !== null) {
    // it can never fit again, and would stand in the way of the steps before it
    await database.changes.delete(row.seq ?? 0);
    return changedSince(conflict);
  }
  await writeEdits(change.edits);
  await database.changes.put({ ...row, undone });
  return ok(change);
}

/** Where the stored state is not what the edits start from; null when it is everywhere. */
async function conflictOf(edits: readonly Edit[]): Promise<string | null> {
  for (const edit of edits) {
    const stored = await storedOf(edit);
    if (!stored.ok || !sameRecord(stored.value, beforeOf(edit))) {
      return edit.collection === 'profile' ? 'profile' : `${edit.collection}.${edit.id}`;
    }
  }
  return null;
}

/** What an edit starts from, read anew: a version before this one may have kept it. */
function beforeOf(edit: Edit): unknown {
  if (edit.collection === 'profile' || edit.before === null) return edit.before;
  const read = readRecord(edit.collection, edit.before);
  return read.ok ? read.value : edit.before;
}

/** A refusal as the history gives it. */
function changedSince(where: string): Result<never> {
  return fail([
    {
      code: 'changed-since',
      where,
      expected: 'the record as it was when this change was made',
      hint: 'It was changed since, perhaps in another tab, so this can no longer be undone. Nothing was changed.',
    },
  ]);
}
