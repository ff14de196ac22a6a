import { sameRecord } from './apply-change.js';
import type { Content } from './change.js';
import { editsBetween } from './edits-between.js';
import { recordName } from './record-name.js';
import { collections, type Collection, type RecordOf } from './records.js';

/** How the records of one collection differ, by the names that a person would give them. */
export type CollectionDifference = {
  readonly collection: Collection;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
};

/** One field of the profile that differs; undefined where it is absent. */
export type FieldDifference = { readonly path: string; readonly before: unknown; readonly after: unknown };

/** What would be other after going from one content to another. */
export type ContentDifference = {
  /** `same`, `added` (there was none), `removed`, or the fields that differ. */
  readonly profile: 'same' | 'added' | 'removed' | readonly FieldDifference[];
  /** Only collections that differ. */
  readonly records: readonly CollectionDifference[];
};

/** Compares two contents for a person to read. */
export function compareContent(before: Content, after: Content): ContentDifference {
  const edits = editsBetween(before, after);
  const records = collections.flatMap((collection): CollectionDifference[] => {
    const mine = edits.filter((edit) => edit.collection === collection);
    if (mine.length === 0) return [];
    const names = (pick: (edit: (typeof mine)[number]) => unknown): string[] =>
      // a collection's edits hold its records, which the compiler cannot follow through the union
      mine.flatMap((edit) => {
        const record = pick(edit);
        return record === null ? [] : [recordName(collection, record as RecordOf<Collection>)];
      });
    return [
      {
        collection,
        added: names((edit) => (edit.before === null ? edit.after : null)),
        removed: names((edit) => (edit.after === null ? edit.before : null)),
        changed: names((edit) => (edit.before === null ? null : edit.after)),
      },
    ];
  });
  return { profile: compareProfiles(before.profile, after.profile), records };
}

/** True when nothing would be other. */
export function isSame(difference: ContentDifference): boolean {
  return difference.profile === 'same' && difference.records.length === 0;
}

function compareProfiles(
  before: Content['profile'],
  after: Content['profile'],
): ContentDifference['profile'] {
  if (sameRecord(before, after)) return 'same';
  if (before === null) return 'added';
  return after === null ? 'removed' : fieldDifferences(before, after, '');
}

function fieldDifferences(before: unknown, after: unknown, path: string): FieldDifference[] {
  if (sameRecord(before, after)) return [];
  if (!isGroup(before) || !isGroup(after)) return [{ path, before, after }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) =>
    fieldDifferences(before[name], after[name], path === '' ? name : `${path}.${name}`),
  );
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
