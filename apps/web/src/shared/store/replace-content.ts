import { ok } from '@matchwright/almanac';
import { editsBetween, type Content, type Plan } from '@matchwright/dossier';
import { writeEdits } from './commit.js';
import type { Committed } from './committed.js';
import { readContent } from './content.js';
import { changeTables, database } from './database.js';
import { newId } from './new-id.js';
import { remember } from './remember.js';

/**
 * Puts other content in place of what is stored, as one change: undo brings the old back. `plan` is one made from
 * the new profile, or null.
 */
export function replaceContent(
  label: string,
  next: (stored: Content) => Content,
  plan: Plan | null,
): Promise<Committed> {
  return database.transaction('rw', changeTables, async () => {
    const stored = await readContent();
    const edits = editsBetween(stored, next(stored));
    if (edits.length === 0) return ok(null);
    await writeEdits(edits);
    if (edits.some(({ collection }) => collection === 'profile')) await putPlan(plan);
    const change = { id: newId(), label, at: new Date().toISOString(), edits };
    return ok(await remember(change, null));
  });
}

async function putPlan(plan: Plan | null): Promise<void> {
  const row = await database.project.get('current');
  if (row === undefined) return;
  await database.project.put({ ...row, plan, planRevision: plan === null ? 0 : row.revision });
}
