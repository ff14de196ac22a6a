import type { Change, Collection } from '@matchwright/dossier';
import type { Project } from './project.js';

/** The one row that holds the profile and the plan. */
export type ProjectRow = Project & { readonly id: 'current' };

/** One record as stored. */
export type RecordRow = {
  readonly collection: Collection;
  readonly id: string;
  /** What the record belongs to: a note's rotation, a letter's writer. Empty where there is nothing of the kind. */
  readonly group: string;
  /** Another one at each write, so that what did not change is not read anew. */
  readonly stamp: string;
  /** Checked when it was written; checked again when read, since an older version may have written it. */
  readonly record: { readonly id: string };
};

/** One thing done, kept so that it can be undone and done again. */
export type ChangeRow = {
  /** Given by the database; rises with each change. */
  readonly seq?: number;
  readonly change: Change;
  readonly undone: boolean;
  /** Changes in a row with the same key are one for undo: typing in one field. */
  readonly joins: string | null;
};

/** Why a snapshot was taken: by the clock, before something large, on demand. */
export type SnapshotReason = 'by-clock' | 'before-import' | 'before-restore' | 'on-demand';

/** What is told of a snapshot in a list; its content lies apart. */
export type SnapshotRow = {
  readonly id?: number;
  /** ISO instant. */
  readonly at: string;
  readonly reason: SnapshotReason;
  readonly profile: boolean;
  /** Number of records. */
  readonly records: number;
  /** Size of the stored content in bytes. */
  readonly bytes: number;
};

/** A snapshot's content as JSON text, compressed where the browser can. */
export type SnapshotContentRow = {
  readonly id: number;
  readonly form: 'json' | 'gzip';
  readonly data: Uint8Array;
};

/** Everything that a deletion took away, kept until the page is loaded again. */
export type TrashRow = {
  readonly id?: number;
  readonly project: ProjectRow | null;
  readonly records: readonly RecordRow[];
  readonly changes: readonly ChangeRow[];
  readonly snapshots: readonly SnapshotRow[];
  readonly contents: readonly SnapshotContentRow[];
  readonly deletedAt: string;
};
