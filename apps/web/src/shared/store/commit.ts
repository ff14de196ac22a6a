import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import {
  checkProfile,
  readRecord,
  recordEdit,
  sameRecord,
  type Collection,
  type Edit,
  type Profile,
  type RecordEdit,
} from '@matchwright/dossier';
import { countRecords } from './count-records.js';
import { countedRows, counts } from './counted-rows.js';
import { changeTables, database } from './database.js';
import type { Draft, Step } from './draft.js';
import { groupOf } from './group-of.js';
import { newId } from './new-id.js';
import { editKey, remember } from './remember.js';
import type { Committed, CommitOptions } from './committed.js';

/** Runs a draft's steps and stores what they give, in one transaction: all of it or nothing. */
export function commitDraft(label: string, draft: Draft, options: CommitOptions): Promise<Committed> {
  return database.transaction('rw', changeTables, async () => {
    const made = await editsOf(draft.steps);
    if (!made.ok || made.value.length === 0) return made.ok ? ok(null) : made;
    await writeEdits(made.value);
    const change = { id: newId(), label, at: new Date().toISOString(), edits: made.value };
    return ok(await remember(change, options.joins ?? null));
  });
}

/** The record, or the profile, that an edit is about, as it is stored. Only inside a transaction. */
export async function storedOf(edit: {
  collection: Edit['collection'];
  id?: string;
}): Promise<Result<unknown>> {
  if (edit.collection === 'profile') return ok(await storedProfile());
  const row = await database.records.get([edit.collection, edit.id ?? '']);
  return row === undefined ? ok(null) : readRecord(edit.collection, row.record);
}

async function storedProfile(): Promise<Profile | null> {
  return (await database.project.get('current'))?.profile ?? null;
}

/** Stores what edits lead to. Only inside a transaction, after what they start from was compared. */
export async function writeEdits(edits: readonly Edit[]): Promise<void> {
  const before = edits.some(({ collection }) => counts(collection)) ? await plannedNow() : undefined;
  for (const edit of edits) {
    if (edit.collection === 'profile') await writeProfile(edit.after);
  }
  const records = edits.filter((edit) => edit.collection !== 'profile');
  const gone = records.filter(({ after }) => after === null);
  await database.records.bulkDelete(gone.map(({ collection, id }) => [collection, id]));
  await database.records.bulkPut(records.flatMap((edit) => rowOf(edit)));
  if (before !== undefined && !sameRecord(before, await plannedNow())) await raiseRevision();
}

/** The profile as planning sees it now; null while there is none. */
async function plannedNow(): Promise<Profile | null> {
  const [profile, rows] = [await storedProfile(), await countedRows()];
  return profile === null ? null : countRecords(profile, rows).profile;
}

/** The plan no longer fits what it was made from: the records that count in it have changed. */
async function raiseRevision(): Promise<void> {
  const row = await database.project.get('current');
  if (row !== undefined) await database.project.put({ ...row, revision: row.revision + 1 });
}

function rowOf({
  collection,
  id,
  after,
}: RecordEdit): Parameters<typeof database.records.bulkPut>[0][number][] {
  if (after === null) return [];
  const group = groupOf(collection, after);
  return [{ collection, id, group, stamp: newId(), record: after }];
}

async function writeProfile(profile: Profile | null): Promise<void> {
  const old = await database.project.get('current');
  if (profile === null) return database.project.delete('current');
  // a project begun anew never takes up a revision that a plan is being made for
  const revision = old === undefined ? Date.now() : old.revision + 1;
  const { plan, planRevision } = old ?? { plan: null, planRevision: 0 };
  const savedAt = new Date().toISOString();
  await database.project.put({ id: 'current', profile, revision, plan, planRevision, savedAt });
}

async function editsOf(steps: readonly Step[]): Promise<Result<Edit[]>> {
  const edits = new Map<string, Edit>();
  for (const step of steps) {
    const made = step.collection === 'profile' ? await profileEdit(step, edits) : await stepEdit(step, edits);
    if (!made.ok) return made;
    edits.set(editKey(made.value), made.value);
  }
  return ok([...edits.values()].filter(({ before, after }) => !sameRecord(before, after)));
}

type RecordStep = Extract<Step, { id: string }>;
type ProfileStep = Exclude<Step, RecordStep>;

async function stepEdit(step: RecordStep, made: ReadonlyMap<string, Edit>): Promise<Result<Edit>> {
  const { collection, id } = step;
  const earlier = made.get(`${collection}/${id}`);
  const stored = earlier === undefined ? await storedOf(step) : ok(earlier.before);
  if (!stored.ok) return stored;
  const next = step.next(earlier === undefined ? stored.value : earlier.after);
  if (next === undefined) return fail([goneIssue(`${collection}.${id}`)]);
  const read = next === null ? ok(null) : readRecord(collection, next);
  if (!read.ok) return read;
  if (read.value !== null && read.value.id !== id)
    throw new RangeError(`${collection}.${id} may not change its id`);
  return ok(asEdit(collection, id, stored.value, read.value));
}

function asEdit(collection: Collection, id: string, before: unknown, after: unknown): Edit {
  // both sides were read with the collection's schema, which the compiler cannot follow through the union
  return recordEdit(collection, id, before as null, after as null);
}

async function profileEdit(step: ProfileStep, made: ReadonlyMap<string, Edit>): Promise<Result<Edit>> {
  const earlier = made.get('profile');
  // the profile's edit has profiles on both sides
  const known = earlier as Extract<Edit, { collection: 'profile' }> | undefined;
  const before = known === undefined ? await storedProfile() : known.before;
  const present = known === undefined ? before : known.after;
  const next = step.next(present);
  if (next === present) return ok({ collection: 'profile', before, after: present });
  if (next === null) return ok({ collection: 'profile', before, after: null });
  const checked = checkProfile(next);
  return checked.ok ? ok({ collection: 'profile', before, after: checked.value }) : checked;
}

function goneIssue(where: string): Issue {
  return {
    code: 'gone',
    where,
    expected: 'a record that is still there',
    hint: 'It was deleted, perhaps in another tab. Undo brings it back.',
  };
}
