import { database } from './database.js';
import { clearSavedMark, savedMark } from './saved-mark.js';
import { reportTrouble, troubleOf } from './trouble.js';

const askedKey = 'matchwright-asked-to-persist';

/** Asks the browser, once, not to clear what is stored when it runs short of room. */
export async function askToPersist(): Promise<void> {
  try {
    if (localStorage.getItem(askedKey) !== null) return;
    localStorage.setItem(askedKey, 'yes');
    await navigator.storage.persist();
  } catch {
    // a browser that cannot promise it still stores
  }
}

/**
 * Looks, at the start, whether this browser stores at all, and whether what was saved here is still here. A browser may
 * clear a site's database and leave the small mark beside it: then the person is told.
 */
export async function checkStorage(): Promise<void> {
  try {
    // watching a database that does not open tells nothing, so it is opened here
    await database.open();
    const savedAt = savedMark();
    if (savedAt === null) return;
    const tables = [database.project, database.records, database.trash];
    const counts = await Promise.all(tables.map((table) => table.count()));
    if (counts.every((count) => count === 0)) reportTrouble({ kind: 'evicted', savedAt });
  } catch (error) {
    reportTrouble(troubleOf(error));
  }
}

/** The person has read that the data are gone, and starts anew. */
export function acceptEviction(): void {
  clearSavedMark();
}

/** Bytes used here and the most that the browser allows; null where it does not say. */
export async function storageUse(): Promise<{ used: number; most: number; persisted: boolean } | null> {
  try {
    const [{ usage, quota }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return usage === undefined || quota === undefined ? null : { used: usage, most: quota, persisted };
  } catch {
    return null;
  }
}
