import { database } from './database.js';
import { useLive } from './live-value.js';

/** Whether anything of the person is stored, and when it was last changed (an ISO instant, if that is known). */
export type Stored = { readonly isEmpty: boolean; readonly savedAt: string | null };

async function readStored(): Promise<Stored> {
  const [project, records, last] = await Promise.all([
    database.project.get('current'),
    database.records.count(),
    database.changes.orderBy('seq').last(),
  ]);
  const moments = [project?.savedAt, last?.change.at].flatMap((at) => (at === undefined ? [] : [at]));
  return { isEmpty: project === undefined && records === 0, savedAt: moments.toSorted().at(-1) ?? null };
}

/** What is known of the stored content as a whole; undefined until it is read. */
export function useStored(): Stored | undefined {
  return useLive('stored', () => readStored);
}
