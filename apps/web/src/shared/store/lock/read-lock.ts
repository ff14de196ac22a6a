import { database } from '../database.js';
import { useLive } from '../live-value.js';
import type { IdleMinutes, LockRow } from './lock-row.js';

/** The lock on what is stored; undefined where there is none. */
export async function readLockRow(): Promise<LockRow | undefined> {
  const row = await database.lock.get('lock');
  return row?.id === 'lock' ? row : undefined;
}

/** Whether there is a lock and when it closes by itself. */
export type LockSetting = { readonly isOn: boolean; readonly idleMinutes: IdleMinutes };

/** The setting of the lock, re-rendered on each change; undefined until it is read. */
export function useLockSetting(): LockSetting | undefined {
  return useLive('lock', () => async () => {
    const row = await readLockRow();
    return { isOn: row !== undefined, idleMinutes: row?.idleMinutes ?? null };
  });
}
