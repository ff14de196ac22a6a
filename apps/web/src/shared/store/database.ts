import { Dexie, type Table } from 'dexie';
import type { Project } from './project.js';

type ProjectRow = Project & { readonly id: 'current' };
/** What the last deletion or replacement took away, kept so that it can be undone. */
type TrashRow = { readonly id?: number; readonly project: Project; readonly deletedAt: string };

class ProjectDatabase extends Dexie {
  declare readonly project: Table<ProjectRow, string>;
  declare readonly trash: Table<TrashRow, number>;

  constructor() {
    super('matchwright');
    this.version(1).stores({ project: 'id', trash: '++id' });
  }
}

/** The one place where this browser keeps a person's data. */
export const database = new ProjectDatabase();
