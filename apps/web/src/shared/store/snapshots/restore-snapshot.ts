import { fail, type Result } from '@matchwright/almanac';
import { compareContent, type Content, type ContentDifference } from '@matchwright/dossier';
import type { Committed } from '../committed.js';
import { readContent } from '../content.js';
import { changeTables, database } from '../database.js';
import { replaceContent } from '../replace-content.js';
import { unpack } from './packed.js';
import { takeSnapshot } from './take-snapshot.js';

/** What a snapshot holds. */
export async function readSnapshot(id: number): Promise<Result<Content>> {
  const row = await database.snapshotContents.get(id);
  return row === undefined ? gone : unpack(row);
}

/** What would be other than now if a snapshot were put back. */
export async function compareSnapshot(id: number): Promise<Result<ContentDifference>> {
  const snapshot = await readSnapshot(id);
  if (!snapshot.ok) return snapshot;
  const now = await database.transaction('r', changeTables, readContent);
  return { ok: true, value: compareContent(now, snapshot.value) };
}

/** Puts a snapshot's content in place of what is stored, which is kept as a snapshot first. Undone like any change. */
export async function restoreSnapshot(id: number, label: string): Promise<Committed> {
  const snapshot = await readSnapshot(id);
  if (!snapshot.ok) return snapshot;
  await takeSnapshot('before-restore');
  return replaceContent(label, () => snapshot.value, null);
}

const gone: Result<Content> = fail([
  {
    code: 'gone',
    where: 'snapshot',
    expected: 'a snapshot that is still kept',
    hint: 'It has been thinned out since. Choose another.',
  },
]);
