import { liveQuery } from 'dexie';
import { useSyncExternalStore } from 'react';
import { database } from './database.js';
import type { Project } from './project.js';

/** What is known about the stored project at this moment. */
export type ProjectState =
  | { readonly status: 'loading' }
  | { readonly status: 'empty' }
  | { readonly status: 'ready'; readonly project: Project }
  /** The browser refuses to store: private mode, a full disk, storage switched off. */
  | { readonly status: 'unavailable'; readonly reason: string };

let state: ProjectState = { status: 'loading' };
const listeners = new Set<() => void>();
let watching = false;

function become(next: ProjectState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The project with the very profile object that was read before, where a plan alone is new: nothing hangs on it anew. */
function withSameProfile(row: Project): Project {
  if (state.status !== 'ready' || state.project.revision !== row.revision) return row;
  return { ...row, profile: state.project.profile };
}

/** Starts to watch the database: changes of this tab and of any other tab arrive the same way. */
function watch(): void {
  if (watching) return;
  watching = true;
  // watching a database that does not open tells nothing
  database.open().catch((error: unknown) => become({ status: 'unavailable', reason: String(error) }));
  liveQuery(() => database.project.get('current')).subscribe({
    next: (row) => become(row ? { status: 'ready', project: withSameProfile(row) } : { status: 'empty' }),
    error: (error: unknown) => become({ status: 'unavailable', reason: String(error) }),
  });
}

function subscribe(listener: () => void): () => void {
  watch();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The stored project, re-rendered on each change. */
export function useProjectState(): ProjectState {
  return useSyncExternalStore(subscribe, () => state);
}

/** The project, or null while there is none (yet). */
export function useProject(): Project | null {
  const now = useProjectState();
  return now.status === 'ready' ? now.project : null;
}
