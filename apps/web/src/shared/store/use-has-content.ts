import { database } from './database.js';
import { useLive } from './live-value.js';

async function hasContent(): Promise<boolean> {
  const counts = await Promise.all([database.project.count(), database.records.count()]);
  return counts.some((count) => count > 0);
}

/** Whether anything of the person is stored; undefined until it is known. */
export function useHasContent(): boolean | undefined {
  return useLive('has-content', () => hasContent);
}
