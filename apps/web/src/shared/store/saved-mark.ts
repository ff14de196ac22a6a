const key = 'matchwright-saved-at';

/** Notes outside of the database that something is kept, so that a database which the browser cleared is noticed. */
export function markSaved(): void {
  try {
    localStorage.setItem(key, new Date().toISOString());
  } catch {
    // storage is switched off, which the database tells
  }
}

/** When something was last saved here; null when nothing is known to be. */
export function savedMark(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Forgets it: the person deleted everything. */
export function clearSavedMark(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // storage is switched off, which the database tells
  }
}
