import { fail, type Issue, type Result } from '@matchwright/almanac';
import type { Committed, CommitOptions } from './committed.js';
import { Draft } from './draft.js';
import { pendingWrite } from './pending-writes.js';
import { markSaved } from './saved-mark.js';
import { dismissTrouble, reportTrouble, troubleOf } from './trouble.js';

/**
 * Changes what is kept: `write` takes down what shall happen, and all of it happens or none. Stored when the promise
 * resolves; the promise is never rejected for a full disk or a wrong value, those are issues in the result.
 *
 * Codes: `wrong-value` (a record breaks its schema), `gone` (an updated record was deleted), `storage` (the browser
 * could not store).
 */
export async function commitChange(
  label: string,
  write: (draft: Draft) => void,
  options: CommitOptions = {},
): Promise<Committed> {
  const draft = new Draft();
  write(draft);
  return guarded(async () => {
    const { commitDraft } = await import('./commit.js');
    return commitDraft(label, draft, options);
  }, options.quiet ?? false);
}

/** Runs something that stores; what goes wrong becomes issues and a notice. */
export function guarded<T>(store: () => Promise<Result<T>>, quiet = false): Promise<Result<T>> {
  return pendingWrite(attempt(store, quiet));
}

async function attempt<T>(store: () => Promise<Result<T>>, quiet: boolean): Promise<Result<T>> {
  try {
    const done = await withKey(store);
    if (done.ok) {
      markSaved();
      dismissTrouble('full');
      dismissTrouble('refused');
    } else if (!quiet) reportTrouble({ kind: 'refused', issues: done.error });
    return done;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const trouble = troubleOf(error);
    reportTrouble(trouble);
    return fail([storageIssue(trouble.kind === 'unavailable' ? trouble.reason : trouble.kind)]);
  }
}

/** Another tab may have put a lock on since: it gives the key, and nothing typed here is lost. */
async function withKey<T>(store: () => Promise<T>): Promise<T> {
  try {
    return await store();
  } catch (error) {
    if (troubleOf(error).kind !== 'locked') throw error;
    const { askForKey, waitsToStore } = await import('./lock/key-channel.js');
    if (await askForKey(waitsToStore)) return store();
    throw error;
  }
}

function storageIssue(found: string): Issue {
  return {
    code: 'storage',
    where: 'this browser',
    found,
    expected: 'a browser that can store',
    hint: 'This change was not saved; everything saved before it still is.',
  };
}
