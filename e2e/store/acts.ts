import { collections, profileSchema, recordsSchema, type Content, type Profile } from '@matchwright/dossier';
import * as changes from '../../apps/web/src/shared/store/changes.js';
import { readContent } from '../../apps/web/src/shared/store/content.js';
import { changeTables, database } from '../../apps/web/src/shared/store/database.js';
import * as store from '../../apps/web/src/shared/store/index.js';
import { restoreSnapshot } from '../../apps/web/src/shared/store/snapshots/restore-snapshot.js';
import { takeSnapshot } from '../../apps/web/src/shared/store/snapshots/take-snapshot.js';
import { note } from './notes.js';

/** Every kind of write that the app does. */
export const kinds = [
  'put',
  'update',
  'several',
  'remove',
  'profile',
  'typing',
  'undo',
  'redo',
  'import',
  'snapshot',
  'restore',
  'delete all',
  'undo delete',
] as const;
export type Kind = (typeof kinds)[number];

/** The kind of act number `i`: the same in each run. */
export function kindOf(i: number): Kind {
  // "undo delete" follows "delete all", so that acts have something to work on
  return kinds[i % kinds.length] ?? 'put';
}

/** A made-up person, another one for each `i`. */
export function profileOf(i: number): Profile {
  return profileSchema.parse({
    label: `profile ${i}`,
    applicant: {
      kind: 'us-img',
      citizenship: 'us',
      graduationYear: 2027,
      homeSchool: { class: 'international' },
      step2ck: 200 + (i % 100),
    },
    goal: 'ir-first',
  });
}

function importOf(i: number): Content {
  const caseNotes = Array.from({ length: 400 }, (_, n) =>
    note(`i${String(n).padStart(3, '0')}`, `import ${i} ${'text '.repeat(40)}`),
  );
  return { profile: profileOf(i), records: recordsSchema.parse({ caseNotes }) };
}

async function act(i: number): Promise<void> {
  const kind = kindOf(i);
  if (kind === 'put')
    await store.commitChange(`act ${i}`, (draft) => draft.put('caseNotes', note('a', `put ${i}`)));
  else if (kind === 'update') await append('a', `update ${i}`);
  else if (kind === 'several') await several(i);
  else if (kind === 'remove')
    await store.commitChange(`act ${i}`, (draft) => draft.remove('people', `p${i - 1}`));
  else if (kind === 'profile') await changes.replaceProject(profileOf(i));
  else if (kind === 'typing') for (const letter of 'word') await append('a', letter, 'a.learned');
  else if (kind === 'undo') await store.undo();
  else if (kind === 'redo') await store.redo();
  else if (kind === 'import') await changes.replaceEverything(importOf(i), null, `act ${i}`);
  else if (kind === 'snapshot') await takeSnapshot('on-demand', Date.UTC(2027, 0, 1) + i * 3_600_000);
  else if (kind === 'restore') await restoreFirst(i);
  else if (kind === 'delete all') await changes.deleteEverything();
  else await changes.undoDelete();
}

function append(id: string, text: string, joins?: string): Promise<unknown> {
  return store.commitChange(
    'append',
    (draft) =>
      draft.change('caseNotes', id, (record) => {
        const stored = record ?? note(id);
        return { ...stored, learned: stored.learned + text };
      }),
    joins === undefined ? {} : { joins },
  );
}

function several(i: number): Promise<unknown> {
  return store.commitChange(`act ${i}`, (draft) => {
    draft.put('people', { id: `p${i}`, name: `person ${i}`, role: 'resident' });
    draft.put('stories', { id: `s${i}`, title: `story ${i}` });
    draft.put('tasks', { id: 't', title: `task ${i}` });
    draft.change('caseNotes', 'a', (record) => ({ ...(record ?? note('a')), question: `several ${i}` }));
  });
}

async function restoreFirst(i: number): Promise<void> {
  const first = await database.snapshots.orderBy('id').first();
  if (first?.id !== undefined) await restoreSnapshot(first.id, `act ${i}`);
}

/** A fingerprint of everything that the person would see. */
export async function fingerprint(): Promise<string> {
  const content = await database.transaction('r', changeTables, readContent);
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}

/** What an act came to, told to the test as it happens: acts that go through several states tell each. */
export type Told = { readonly begun: number } | { readonly done: number };

/** Does that many acts one after another and tells each beginning and end. */
export async function runActs(count: number, tell: (told: Told) => void): Promise<void> {
  for (let i = 0; i < count; i++) {
    tell({ begun: i });
    await act(i);
    tell({ done: i });
  }
}

/** Every state that is stored on the way, in order, with the number of acts that were done by then. */
export async function allStates(count: number): Promise<{ done: number; state: string }[]> {
  const states = [{ done: 0, state: await fingerprint() }];
  for (let i = 0; i < count; i++) {
    if (kindOf(i) === 'typing') {
      // each letter is stored by itself: it is a state that the person saw
      for (const letter of 'word') {
        await append('a', letter, 'a.learned');
        states.push({ done: i, state: await fingerprint() });
      }
    } else await act(i);
    states.push({ done: i + 1, state: await fingerprint() });
  }
  return states;
}

/** Whether what is stored is whole: every row can be read, every snapshot opens, and undo has something to stand on. */
export async function wholeness(): Promise<string[]> {
  const faults: string[] = [];
  const content = await database.transaction('r', changeTables, readContent);
  const read = collections.reduce((sum, collection) => sum + content.records[collection].length, 0);
  const stored = await database.records.count();
  if (read !== stored) faults.push(`${stored - read} rows cannot be read`);
  const snapshots = await database.snapshots.toCollection().primaryKeys();
  const contents = await database.snapshotContents.toCollection().primaryKeys();
  if (snapshots.join() !== contents.join())
    faults.push('a snapshot without content, or content without a snapshot');
  const before = await fingerprint();
  const done = await store.commitChange('after', (draft) =>
    draft.put('stories', { id: 'z', title: 'after' }),
  );
  if (!done.ok) faults.push(`writing afterwards: ${JSON.stringify(done.error)}`);
  const undone = await store.undo();
  if (!undone.ok) faults.push(`undo afterwards: ${JSON.stringify(undone.error)}`);
  if ((await fingerprint()) !== before) faults.push('undo afterwards did not give the state back');
  return faults;
}
