import { liveQuery } from 'dexie';
import { useSyncExternalStore } from 'react';
import { countedRows } from './counted-rows.js';
import { database } from './database.js';
import type { OpenProject, Project } from './project.js';

/** What is known about the stored project at this moment. */
export type ProjectState =
  | { readonly status: 'loading' }
  | { readonly status: 'empty' }
  | { readonly status: 'ready'; readonly project: OpenProject }
  /** The browser refuses to store: private mode, a full disk, storage switched off. */
  | { readonly status: 'unavailable'; readonly reason: string };

let state: ProjectState = { status: 'loading' };
const listeners = new Set<() => void>();
let watching = false;

function become(next: ProjectState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The project with the very profile objects that were read before, where a plan alone is new: nothing hangs on it anew. */
async function opened(row: Project): Promise<OpenProject> {
  if (state.status === 'ready' && state.project.revision === row.revision) {
    const { profile, planned, counted } = state.project;
    return { ...row, profile, planned, counted };
  }
  const { profile } = row;
  const rows = await countedRows();
  // most people have none yet, and nothing more is fetched then
  if (rows.length === 0) return { ...row, planned: profile, counted: [] };
  const { countRecords } = await import('./count-records.js');
  const { profile: planned, effects } = countRecords(profile, rows);
  return { ...row, planned, counted: effects };
}

async function readProject(): Promise<OpenProject | undefined> {
  const row = await database.project.get('current');
  return row === undefined ? undefined : opened(row);
}

/** Starts to watch the database: changes of this tab and of any other tab arrive the same way. */
function watch(): void {
  if (watching) return;
  watching = true;
  // watching a database that does not open tells nothing
  database.open().catch((error: unknown) => become({ status: 'unavailable', reason: String(error) }));
  liveQuery(readProject).subscribe({
    next: (project) => become(project ? { status: 'ready', project } : { status: 'empty' }),
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
export function useProject(): OpenProject | null {
  const now = useProjectState();
  return now.status === 'ready' ? now.project : null;
}
