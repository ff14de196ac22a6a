import type { Plan, Profile } from '@matchwright/dossier';
import { database } from './database.js';
import type { Project } from './project.js';

function now(): string {
  return new Date().toISOString();
}

function withoutId({ profile, revision, plan, planRevision, savedAt }: Project): Project {
  return { profile, revision, plan, planRevision, savedAt };
}

/** Puts a project in place of whatever there was, which goes to the trash. Saved when the promise resolves. */
export async function replaceProject(profile: Profile, plan: Plan | null = null): Promise<void> {
  await database.transaction('rw', database.project, database.trash, async () => {
    const old = await database.project.get('current');
    if (old) await database.trash.add({ project: withoutId(old), deletedAt: now() });
    const revision = (old?.revision ?? 0) + 1;
    const planRevision = plan === null ? 0 : revision;
    await database.project.put({ id: 'current', profile, revision, plan, planRevision, savedAt: now() });
  });
}

/**
 * Changes the profile. Reading and writing are one transaction, so that two open tabs never overwrite each other's
 * change. Does nothing when there is no project or `change` returns the same profile.
 */
export async function changeProfile(change: (profile: Profile) => Profile): Promise<void> {
  await database.transaction('rw', database.project, async () => {
    const old = await database.project.get('current');
    if (!old) return;
    const profile = change(old.profile);
    if (profile === old.profile) return;
    await database.project.put({ ...old, profile, revision: old.revision + 1, savedAt: now() });
  });
}

/** Keeps a plan made from the given revision; a plan of an older revision is dropped. */
export async function savePlan(revision: number, plan: Plan): Promise<void> {
  await database.transaction('rw', database.project, async () => {
    const old = await database.project.get('current');
    if (!old || old.revision !== revision) return;
    await database.project.put({ ...old, plan, planRevision: revision });
  });
}

/** Takes everything away; `undoDelete` brings it back. */
export async function deleteEverything(): Promise<void> {
  await database.transaction('rw', database.project, database.trash, async () => {
    const old = await database.project.get('current');
    if (!old) return;
    await database.trash.clear();
    await database.trash.add({ project: withoutId(old), deletedAt: now() });
    await database.project.clear();
  });
}

/** Brings back what was last deleted or replaced. False when there is nothing to bring back. */
export async function undoDelete(): Promise<boolean> {
  return database.transaction('rw', database.project, database.trash, async () => {
    const last = await database.trash.orderBy('id').last();
    if (!last) return false;
    const present = await database.project.get('current');
    // the revision must still rise, so that a plan being made for the replaced project is dropped
    const shift = Math.max(0, (present?.revision ?? 0) + 1 - last.project.revision);
    const { revision, planRevision, ...rest } = last.project;
    await database.project.put({
      ...rest,
      id: 'current',
      revision: revision + shift,
      planRevision: planRevision + shift,
      savedAt: now(),
    });
    await database.trash.delete(last.id ?? 0);
    return true;
  });
}

/** Empties the trash for good: nothing of the person is left in this browser. */
export async function emptyTrash(): Promise<void> {
  await database.trash.clear();
}
