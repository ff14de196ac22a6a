import { Dexie, type Table } from 'dexie';
import type { ChangeRow, ProjectRow, RecordRow, SnapshotContentRow, SnapshotRow, TrashRow } from './rows.js';
import { lockEars } from './lock/lock-ears.js';
import { lockMiddleware } from './lock/lock-middleware.js';
import type { LockRow, UnsavedRow } from './lock/lock-row.js';
import { dismissTrouble, reportTrouble } from './trouble.js';

/** Key of a record's row: its collection and id. */
export type RecordKey = [collection: string, id: string];

/** Version of the tables; the browser counts in tens of it. */
const newestVersion = 3;
const newerFound = 'a newer version of this app has moved the database on';

class ProjectDatabase extends Dexie {
  declare readonly project: Table<ProjectRow, string>;
  declare readonly records: Table<RecordRow, RecordKey>;
  declare readonly changes: Table<ChangeRow, number>;
  declare readonly snapshots: Table<SnapshotRow, number>;
  declare readonly snapshotContents: Table<SnapshotContentRow, number>;
  declare readonly trash: Table<TrashRow, number>;
  declare readonly lock: Table<LockRow | UnsavedRow, string>;

  constructor() {
    // a change counts as saved only when it is on the disk; what is shown is what is stored, not what is hoped for
    super('matchwright', { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ project: 'id', trash: '++id' });
    this.version(2)
      .stores({
        project: 'id',
        records: '[collection+id], collection, [collection+group]',
        changes: '++seq',
        snapshots: '++id, at',
        snapshotContents: 'id',
        trash: '++id',
      })
      // version 1 emptied its trash at each load, and keeps in it a form that is no longer read
      .upgrade((upgrade) => upgrade.table('trash').clear());
    // an index would keep the moments of snapshots readable under a lock, and nothing looks for them by it
    this.version(newestVersion).stores({ snapshots: '++id', lock: 'id' });
    this.use(lockMiddleware(lockEars));
    this.on('blocked', () => reportTrouble({ kind: 'blocked' }));
    this.on(
      'ready',
      () => {
        // a database that a newer version has moved on is left alone: writing the old form into it would spoil it
        if (Math.floor(this.backendDB().version / 10) > newestVersion)
          throw new Dexie.VersionError(newerFound);
        dismissTrouble('blocked');
      },
      true,
    );
    this.on('versionchange', () => {
      // another tab wants to move the database on: make way, or neither of the two can work
      this.close({ disableAutoOpen: true });
      reportTrouble({ kind: 'outdated' });
    });
  }
}

/** The one place where this browser keeps a person's data. */
export const database = new ProjectDatabase();

/** The tables that a change reads and writes in its one transaction. */
export const changeTables = [database.project, database.records, database.changes];

/** All that is the person's, apart from the lock that it may be under. */
export const everyTable = [...changeTables, database.snapshots, database.snapshotContents, database.trash];
