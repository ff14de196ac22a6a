import type { Certificate, Content, Plan, Profile } from '@matchwright/dossier';
import { m } from '../messages/index.js';
import { commitChange, guarded } from './commit-change.js';
import type { Committed } from './committed.js';
import { database, everyTable } from './database.js';
import type { TrashRow } from './rows.js';
import { askToPersist } from './persistence.js';
import { clearSavedMark, markSaved } from './saved-mark.js';

/** Puts a profile, and perhaps a plan made from it, in place of whatever there was; other records stay. */
export function replaceProject(
  profile: Profile,
  plan: Plan | null = null,
  label: string = m.did.replacedProfile,
): Promise<Committed> {
  return guarded(async () => {
    const { replaceContent } = await import('./replace-content.js');
    return replaceContent(label, ({ records }) => ({ profile, records }), plan);
  });
}

/** Puts other content, and perhaps a plan made from it, in place of all that is stored. Undone like any change. */
export function replaceEverything(content: Content, plan: Plan | null, label: string): Promise<Committed> {
  return guarded(async () => {
    const { replaceContent } = await import('./replace-content.js');
    return replaceContent(label, () => content, plan);
  });
}

/**
 * Changes the profile. Reading and writing are one transaction, so that two open tabs never overwrite each other's
 * change. Does nothing when there is no project or `change` returns the same profile.
 */
export function changeProfile(
  change: (profile: Profile) => Profile,
  label: string = m.did.changedProfile,
): Promise<Committed> {
  return commitChange(label, (draft) => draft.profile(change));
}

/**
 * Changes the profile and puts the plan that was made from the changed one in place, as one change. Does nothing when
 * there is no project.
 */
export function changeProfileAndPlan(
  change: (profile: Profile) => Profile,
  plan: Plan,
  label: string,
): Promise<Committed> {
  return guarded(async () => {
    const { replaceContent } = await import('./replace-content.js');
    return replaceContent(
      label,
      ({ profile, records }) => ({ profile: profile === null ? null : change(profile), records }),
      plan,
    );
  });
}

/** Keeps a plan made from the given revision; a plan of an older revision is dropped. */
export async function savePlan(revision: number, plan: Plan): Promise<void> {
  await database.transaction('rw', database.project, async () => {
    const old = await database.project.get('current');
    if (!old || old.revision !== revision) return;
    await database.project.put({ ...old, plan, planRevision: revision });
  });
  markSaved();
  void askToPersist();
}

/** Adds the certificate to the plan made from the given revision; that of an older plan is dropped. */
export async function saveCertificate(revision: number, bound: Certificate): Promise<void> {
  await database.transaction('rw', database.project, async () => {
    const old = await database.project.get('current');
    if (!old?.plan || old.planRevision !== revision) return;
    await database.project.put({ ...old, plan: { ...old.plan, bound } });
  });
}

/** Takes everything away, snapshots and history too; `undoDelete` brings it back until the page is loaded again. */
export async function deleteEverything(): Promise<void> {
  await database.transaction('rw', everyTable, async () => {
    const deleted = await readTables();
    await clearTables();
    await database.trash.add(deleted);
  });
  clearSavedMark();
}

/**
 * Brings back what was last deleted; what was begun since goes to the trash in its place. False, and nothing
 * changes, when there is nothing to bring back.
 */
export async function undoDelete(): Promise<boolean> {
  const done = await database.transaction('rw', everyTable, async () => {
    const last = await database.trash.orderBy('id').last();
    if (!last) return false;
    const begunSince = await readTables();
    await clearTables();
    if (begunSince.project !== null || begunSince.records.length > 0) await database.trash.add(begunSince);
    if (last.project !== null) await database.project.put(last.project);
    await database.records.bulkPut([...last.records]);
    await database.changes.bulkPut([...last.changes]);
    await database.snapshots.bulkPut([...last.snapshots]);
    await database.snapshotContents.bulkPut([...last.contents]);
    return true;
  });
  if (done) markSaved();
  return done;
}

/** Empties the trash for good: nothing of what was deleted is left in this browser. */
export async function emptyTrash(): Promise<void> {
  await database.trash.clear();
}

async function readTables(): Promise<TrashRow> {
  return {
    project: (await database.project.get('current')) ?? null,
    records: await database.records.toArray(),
    changes: await database.changes.toArray(),
    snapshots: await database.snapshots.toArray(),
    contents: await database.snapshotContents.toArray(),
    deletedAt: new Date().toISOString(),
  };
}

async function clearTables(): Promise<void> {
  for (const table of everyTable) await table.clear();
}
