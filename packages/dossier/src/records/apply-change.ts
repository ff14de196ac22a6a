import { fail, ok, type Result } from '@matchwright/almanac';
import type { Change, Content, Edit, RecordEdit } from './change.js';
import type { Collection, RecordOf, Records } from './records.js';

/** The change that takes `change` back. */
export function invert(change: Change): Change {
  return { ...change, edits: change.edits.toReversed().map(invertEdit) };
}

function invertEdit(edit: Edit): Edit {
  // swapping the two sides keeps the edit's collection, which the compiler cannot follow through the union
  return { ...edit, before: edit.after, after: edit.before } as Edit;
}

/**
 * Content with a change made. Refused with code `changed-since` when a record is not as the change found it:
 * another change came between.
 */
export function applyChange(content: Content, change: Change): Result<Content> {
  let { profile, records } = content;
  for (const edit of change.edits) {
    const present = edit.collection === 'profile' ? profile : findRecord(records, edit);
    if (!sameRecord(present, edit.before)) {
      return fail([
        {
          code: 'changed-since',
          where: edit.collection === 'profile' ? 'profile' : `${edit.collection}.${edit.id}`,
          expected: 'the record as it was when this change was made',
          hint: 'It was changed since, perhaps in another tab. Look at it as it is now, then change it again.',
        },
      ]);
    }
    if (edit.collection === 'profile') profile = edit.after;
    else records = withRecord(records, edit);
  }
  return ok({ profile, records });
}

/** True when two records say the same, whatever the order of their fields. */
export function sameRecord(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** JSON with sorted keys: equal content, equal text. Fields that are undefined count as absent. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

function findRecord(records: Records, edit: RecordEdit): unknown {
  return records[edit.collection].find(({ id }) => id === edit.id) ?? null;
}

function withRecord(records: Records, edit: RecordEdit): Records {
  const others = records[edit.collection].filter(({ id }) => id !== edit.id);
  const next: readonly RecordOf<Collection>[] = edit.after === null ? others : [...others, edit.after];
  const ordered = [...next].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { ...records, [edit.collection]: ordered };
}
