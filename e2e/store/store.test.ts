import { readFile } from 'node:fs/promises';
import type { Content, RecordInput } from '@matchwright/dossier';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser.js';
import type { Served } from '../serve.js';
import { note } from './notes.js';
import { serveStore } from './serve-store.js';

let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let trouble: string[];

beforeAll(async () => {
  [served, browser] = await Promise.all([serveStore(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});
beforeEach(async () => {
  trouble = [];
  context = await browser.newContext();
  page = await openTab();
});
afterEach(async () => {
  await context.close();
  expect(trouble, 'errors that nobody caught').toEqual([]);
});

async function openTab(): Promise<Page> {
  const tab = await context.newPage();
  tab.on('pageerror', (error) => trouble.push(error.message));
  await tab.goto(served.url);
  await tab.waitForFunction(() => document.title === 'ready');
  return tab;
}

async function put(id: string, learned = '', tab = page): Promise<void> {
  const done = await tab.evaluate(
    (record) => testStore.commitChange(`put ${record.id}`, (draft) => draft.put('caseNotes', record)),
    note(id, learned),
  );
  expect(done, JSON.stringify(done)).toMatchObject({ ok: true });
}

async function notes(tab = page): Promise<string[]> {
  return tab.evaluate(async () =>
    (await testStore.readContent()).records.caseNotes.map(({ id, learned }) => `${id}:${learned}`),
  );
}

test('a change is stored as one: undone, done again, and lost for redo after another change', async () => {
  await put('a', '1');
  await page.evaluate(() =>
    testStore.commitChange('two at once', (draft) => {
      draft.update('caseNotes', 'a', (record) => ({ ...record, learned: '2' }));
      draft.put('people', { id: 'p', name: 'Resident', role: 'resident' });
    }),
  );
  expect(await notes()).toEqual(['a:2']);
  const undone = await page.evaluate(() => testStore.undo());
  expect(undone).toMatchObject({ ok: true, value: { label: 'two at once' } });
  expect(await notes()).toEqual(['a:1']);
  expect(await page.evaluate(async () => (await testStore.readContent()).records.people)).toEqual([]);
  await page.evaluate(() => testStore.redo());
  expect(await notes()).toEqual(['a:2']);
  await page.evaluate(() => testStore.undo());
  await page.evaluate(() => testStore.undo());
  expect(await notes()).toEqual([]);
  expect(await page.evaluate(() => testStore.undo())).toEqual({ ok: true, value: null });
  await put('b');
  expect(await page.evaluate(() => testStore.redo())).toEqual({ ok: true, value: null });
  expect(await notes()).toEqual(['b:']);
});

test('a record that breaks its schema is refused with its place, and nothing of the change is stored', async () => {
  const done = await page.evaluate(() =>
    testStore.commitChange('bad', (draft) => {
      draft.put('people', { id: 'p', name: 'Resident', role: 'resident' });
      draft.put('people', { id: 'q', name: '', role: 'resident' });
    }),
  );
  expect(done).toMatchObject({ ok: false, error: [{ code: 'wrong-value', where: 'people.q.name' }] });
  expect(await page.evaluate(async () => (await testStore.readContent()).records.people)).toEqual([]);
});

test('updating what another tab deleted is refused, not silently dropped', async () => {
  await put('a');
  const other = await openTab();
  await other.evaluate(() => testStore.commitChange('delete', (draft) => draft.remove('caseNotes', 'a')));
  const done = await page.evaluate(() =>
    testStore.commitChange('edit', (draft) => draft.update('caseNotes', 'a', (record) => record)),
  );
  expect(done).toMatchObject({ ok: false, error: [{ code: 'gone', where: 'caseNotes.a' }] });
});

test('a plan is out of date after a rotation that counts in it, and not after a note about that rotation', async () => {
  const revision = (): Promise<number | undefined> =>
    page.evaluate(async () => (await testStore.database.project.get('current'))?.revision);
  const commit = (parts: Pick<RecordInput<'rotations'>, 'status' | 'firstDay'>): Promise<unknown> =>
    page.evaluate((record) => testStore.commitChange('rotation', (draft) => draft.put('rotations', record)), {
      id: 'r',
      program: '4160400001',
      start: '2027-07-05',
      end: '2027-07-30',
      ...parts,
    });
  await page.evaluate(() => testStore.replaceProject(testStore.profileOf(1)));
  const begun = await revision();
  await commit({ status: 'applied' });
  expect(await revision()).toBe(begun);
  await commit({ status: 'accepted' });
  const accepted = await revision();
  expect(accepted).toBeGreaterThan(begun ?? Number.NaN);
  await commit({ status: 'accepted', firstDay: { place: 'Lobby' } });
  expect(await revision()).toBe(accepted);
  await page.evaluate(() => testStore.undo());
  await page.evaluate(() => testStore.undo());
  expect(await revision()).toBeGreaterThan(accepted ?? Number.NaN);
});

test('typing in one field is one step for undo', async () => {
  await put('a');
  for (const learned of ['t', 'ty', 'typ']) {
    await page.evaluate(
      (text) =>
        testStore.commitChange(
          'Wrote a note',
          (draft) => draft.update('caseNotes', 'a', (record) => ({ ...record, learned: text })),
          { joins: 'caseNotes.a.learned' },
        ),
      learned,
    );
  }
  expect(await notes()).toEqual(['a:typ']);
  await page.evaluate(() => testStore.undo());
  expect(await notes()).toEqual(['a:']);
  await page.evaluate(() => testStore.redo());
  expect(await notes()).toEqual(['a:typ']);
});

test('one certain change is taken back after others, unless its records were changed again', async () => {
  await put('a', '1');
  const results = await page.evaluate(async () => {
    const change = (learned: string) =>
      testStore.commitChange(learned, (draft) =>
        draft.update('caseNotes', 'a', (record) => ({ ...record, learned })),
      );
    const second = await change('2');
    await testStore.commitChange('other', (draft) =>
      draft.put('people', { id: 'p', name: 'Resident', role: 'resident' }),
    );
    if (!second.ok || second.value === null) throw new RangeError('not stored');
    const taken = await testStore.undoChange(second.value);
    await change('3');
    const late = await testStore.undoChange(second.value);
    return { taken, late };
  });
  expect(results.taken.ok).toBe(true);
  expect(results.late).toMatchObject({ ok: false, error: [{ code: 'changed-since' }] });
  expect(await notes()).toEqual(['a:3']);
});

test('two tabs that write the same record in turn never lose an update', async () => {
  await put('n', '');
  const other = await openTab();
  const write = (tab: Page, mark: string): Promise<void> =>
    tab.evaluate(async (letter) => {
      for (let i = 0; i < 40; i++) {
        await testStore.commitChange(letter, (draft) =>
          draft.update('caseNotes', 'n', (record) => ({ ...record, learned: record.learned + letter })),
        );
      }
    }, mark);
  await Promise.all([write(page, 'a'), write(other, 'b')]);
  const [stored = ''] = await notes();
  expect(stored.match(/a/g)).toHaveLength(40);
  expect(stored.match(/b/g)).toHaveLength(40);
  for (let i = 0; i < 80; i++) await page.evaluate(() => testStore.undo());
  expect(await notes()).toEqual(['n:']);
});

test('pages see a change of another tab, and what did not change keeps its identity', async () => {
  await put('a');
  await put('b');
  await page.evaluate(() => {
    testStore.watchNotebook();
  });
  await page.waitForFunction(() => testStore.watchNotebook().at(-1)?.length === 2);
  const other = await openTab();
  await put('b', 'changed', other);
  await page.waitForFunction(() => JSON.stringify(testStore.watchNotebook().at(-1)).includes('changed'));
  const kept = await page.evaluate(() => {
    const lists = testStore.watchNotebook().filter((list) => list !== undefined);
    const [first, last] = [lists[0] ?? [], lists.at(-1) ?? []];
    return [first[0] === last[0], first[1] === last[1]];
  });
  expect(kept).toEqual([true, false]);
});

test('everything deleted is brought back, and what was begun since is not lost', async () => {
  await put('a', '1');
  await page.evaluate(() => testStore.deleteEverything());
  expect(await notes()).toEqual([]);
  await put('new');
  expect(await page.evaluate(() => testStore.undoDelete())).toBe(true);
  expect(await notes()).toEqual(['a:1']);
  expect(await page.evaluate(() => testStore.undo())).toMatchObject({ ok: true, value: { label: 'put a' } });
  expect(await page.evaluate(() => testStore.database.trash.count())).toBe(1);
});

test('a snapshot is taken once an hour of use, compared in words, put back, and the putting back undone', async () => {
  await put('a', '1');
  const hour = 3_600_000;
  const at = Date.parse('2027-06-01T12:00:00Z');
  const take = (now: number) => page.evaluate((moment) => testStore.takeSnapshot('by-clock', moment), now);
  const first = await take(at);
  expect(first).not.toBeNull();
  await put('b');
  expect(await take(at + hour / 2)).toBeNull();
  expect(await take(at + hour)).not.toBeNull();
  expect(await take(at + 2 * hour)).toBeNull();
  const compared = await page.evaluate((id) => testStore.compareSnapshot(id), first ?? 0);
  expect(compared).toMatchObject({
    ok: true,
    value: {
      profile: 'same',
      records: [{ collection: 'caseNotes', removed: ['port placement, 2027-07-01'] }],
    },
  });
  await put('c');
  await page.evaluate((id) => testStore.restoreSnapshot(id, 'Put back'), first ?? 0);
  expect(await notes()).toEqual(['a:1']);
  const reasons = await page.evaluate(async () =>
    (await testStore.database.snapshots.toArray()).map(({ reason }) => reason),
  );
  expect(reasons).toEqual(['by-clock', 'by-clock', 'before-restore']);
  await page.evaluate(() => testStore.undo());
  expect(await notes()).toEqual(['a:1', 'b:', 'c:']);
});

test('a damaged snapshot is refused with words', async () => {
  await put('a', '1');
  const done = await page.evaluate(async () => {
    const id = (await testStore.takeSnapshot('on-demand')) ?? 0;
    await testStore.database.snapshotContents.update(id, { data: new Uint8Array([1, 2, 3]) });
    return testStore.restoreSnapshot(id, 'Put back');
  });
  expect(done).toMatchObject({ ok: false, error: [{ code: 'damaged' }] });
  expect(await notes()).toEqual(['a:1']);
});

test('a database that the browser cleared is noticed; one that the person deleted is not', async () => {
  await put('a');
  const troubleAfter = async (clear: () => Promise<void>): Promise<unknown> => {
    await page.evaluate(clear);
    return page.evaluate(async () => {
      await testStore.checkStorage();
      return testStore.troubleNow()?.kind ?? null;
    });
  };
  expect(await troubleAfter(() => testStore.deleteEverything())).toBeNull();
  await put('b');
  expect(await troubleAfter(async () => testStore.database.records.clear())).toBeNull();
  expect(await troubleAfter(async () => testStore.database.trash.clear())).toBe('evicted');
});

type Dump = {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly autoIncrement: boolean;
    readonly indexes?: readonly { readonly name: string; readonly keyPath: string | string[] }[];
    readonly rows: readonly unknown[];
  }[];
};

/** Makes a database as an older version of the app left it in a browser. */
async function makeDatabase(tab: Page, dump: Dump): Promise<void> {
  await tab.evaluate(({ name, version, stores }) => {
    // bytes are written as base64 in the dump
    const revived = (row: unknown): unknown => {
      const { data } = row as { data?: { base64: string } };
      if (data === undefined) return row;
      return { ...(row as object), data: Uint8Array.from(atob(data.base64), (byte) => byte.charCodeAt(0)) };
    };
    return new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.addEventListener('error', () => reject(opening.error));
      opening.addEventListener('upgradeneeded', () => {
        for (const { name: table, keyPath, autoIncrement, indexes = [], rows } of stores) {
          const made = opening.result.createObjectStore(table, { keyPath, autoIncrement });
          for (const index of indexes) made.createIndex(index.name, index.keyPath);
          for (const row of rows) made.put(revived(row));
        }
      });
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve();
      });
    });
  }, dump);
}

test('a database of version 1, as the first release left it, opens with everything in it', async () => {
  const text = await readFile(new URL('test-data/database-version-1.json', import.meta.url), 'utf8');
  const dump: Dump = JSON.parse(text);
  const [old] = dump.stores.find(({ name }) => name === 'project')?.rows ?? [];
  const fresh = await browser.newContext();
  const tab = await fresh.newPage();
  // any file of the same origin does: the database must be there before the store opens it
  await tab.goto(`${served.url}missing.js`);
  await makeDatabase(tab, dump);
  await tab.goto(served.url);
  await tab.waitForFunction(() => document.title === 'ready');
  expect(await tab.evaluate(() => testStore.database.project.get('current'))).toEqual(old);
  await put('a', '', tab);
  await tab.evaluate(() => testStore.changeProfile((profile) => ({ ...profile, label: 'changed' })));
  expect(await tab.evaluate(async () => (await testStore.readContent()).profile?.label)).toBe('changed');
  await tab.evaluate(() => testStore.undo());
  const { profile } = await tab.evaluate(() => testStore.readContent());
  expect(old).toMatchObject({ profile });
  await fresh.close();
});

test('a database of version 2 opens with its records, its history for undo and redo, and its snapshot', async () => {
  const text = await readFile(new URL('test-data/database-version-2.json', import.meta.url), 'utf8');
  const { content, ...dump }: Dump & { readonly content: Content } = JSON.parse(text);
  const fresh = await browser.newContext();
  const tab = await fresh.newPage();
  await tab.goto(`${served.url}missing.js`);
  await makeDatabase(tab, dump);
  await tab.goto(served.url);
  await tab.waitForFunction(() => document.title === 'ready');
  const read = () => tab.evaluate(() => testStore.readContent());
  expect(await read()).toEqual(content);
  await tab.evaluate(() => testStore.redo());
  expect((await read()).records.stories.at(-1)).toMatchObject({ title: 'undone' });
  for (let i = 0; i < 4; i++) await tab.evaluate(() => testStore.undo());
  expect((await read()).profile).toBeNull();
  const restored = await tab.evaluate(async () => {
    const [snapshot] = await testStore.database.snapshots.toArray();
    return testStore.restoreSnapshot(snapshot?.id ?? 0, 'Put back');
  });
  expect(restored).toMatchObject({ ok: true, value: { label: 'Put back' } });
  expect((await read()).profile).not.toBeNull();
  await fresh.close();
});

test('a tab with an older version that holds the database is told of, and the page goes on once it is closed', async () => {
  const fresh = await browser.newContext();
  const holder = await fresh.newPage();
  await holder.goto(`${served.url}missing.js`);
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('matchwright', 10);
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('project', { keyPath: 'id' });
          opening.result.createObjectStore('trash', { keyPath: 'id', autoIncrement: true });
        });
        // it holds on: nobody listens for a version change
        opening.addEventListener('success', () => resolve());
      }),
  );
  const tab = await fresh.newPage();
  await tab.goto(served.url);
  await tab.waitForFunction(() => document.title === 'ready');
  const writing = put('a', '', tab);
  await tab.waitForFunction(() => testStore.troubleNow()?.kind === 'blocked');
  await holder.close();
  await writing;
  expect(await notes(tab)).toEqual(['a:']);
  await tab.waitForFunction(() => testStore.troubleNow() === null);
  await fresh.close();
});

test('when another tab moves the database on, this one makes way and says so', async () => {
  await put('a');
  const other = await context.newPage();
  await other.goto(`${served.url}missing.js`);
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('matchwright', 9990);
        opening.addEventListener('success', () => resolve());
      }),
  );
  await page.waitForFunction(() => testStore.troubleNow()?.kind === 'outdated');
  const writeLate = (tab: Page): Promise<unknown> =>
    tab.evaluate(
      (record) => testStore.commitChange('late', (draft) => draft.put('caseNotes', record)),
      note('b'),
    );
  const refused = { ok: false, error: [{ code: 'storage', found: 'outdated' }] };
  expect(await writeLate(page)).toMatchObject(refused);
  // nor does an older version that is loaded anew write into it
  expect(await writeLate(await openTab())).toMatchObject(refused);
});

test('a browser that stores nothing is told of at the start and at each change', async () => {
  const fresh = await browser.newContext();
  await fresh.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  const tab = await fresh.newPage();
  await tab.goto(served.url);
  await tab.waitForFunction(() => document.title === 'ready');
  await tab.evaluate(() => testStore.checkStorage());
  expect(await tab.evaluate(() => testStore.troubleNow()?.kind)).toBe('unavailable');
  const done = await tab.evaluate(
    (record) => testStore.commitChange('put', (draft) => draft.put('caseNotes', record)),
    note('a'),
  );
  expect(done).toMatchObject({ ok: false, error: [{ code: 'storage' }] });
  await fresh.close();
});
