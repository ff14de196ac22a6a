import { readFile } from 'node:fs/promises';
import type { Content } from '@matchwright/dossier';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { note } from './notes.js';
import { notes, put, useStoreTabs } from './store-tabs.js';

const tabs = useStoreTabs();

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
  const fresh = await tabs.browser.newContext();
  const tab = await fresh.newPage();
  // any file of the same origin does: the database must be there before the store opens it
  await tab.goto(`${tabs.url}missing.js`);
  await makeDatabase(tab, dump);
  await tab.goto(tabs.url);
  await tab.waitForFunction(() => document.title === 'ready');
  expect(await tab.evaluate(() => testStore.database.project.get('current'))).toEqual(old);
  await put(tab, 'a');
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
  const fresh = await tabs.browser.newContext();
  const tab = await fresh.newPage();
  await tab.goto(`${tabs.url}missing.js`);
  await makeDatabase(tab, dump);
  await tab.goto(tabs.url);
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
  const fresh = await tabs.browser.newContext();
  const holder = await fresh.newPage();
  await holder.goto(`${tabs.url}missing.js`);
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
  await tab.goto(tabs.url);
  await tab.waitForFunction(() => document.title === 'ready');
  const writing = put(tab, 'a');
  await tab.waitForFunction(() => testStore.troubleNow()?.kind === 'blocked');
  await holder.close();
  await writing;
  expect(await notes(tab)).toEqual(['a:']);
  await tab.waitForFunction(() => testStore.troubleNow() === null);
  await fresh.close();
});

test('when another tab moves the database on, this one makes way and says so', async () => {
  await put(tabs.page, 'a');
  const other = await tabs.context.newPage();
  await other.goto(`${tabs.url}missing.js`);
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('matchwright', 9990);
        opening.addEventListener('success', () => resolve());
      }),
  );
  await tabs.page.waitForFunction(() => testStore.troubleNow()?.kind === 'outdated');
  const writeLate = (tab: Page): Promise<unknown> =>
    tab.evaluate(
      (record) => testStore.commitChange('late', (draft) => draft.put('caseNotes', record)),
      note('b'),
    );
  const refused = { ok: false, error: [{ code: 'storage', found: 'outdated' }] };
  expect(await writeLate(tabs.page)).toMatchObject(refused);
  // nor does an older version that is loaded anew write into it
  expect(await writeLate(await tabs.openTab())).toMatchObject(refused);
});
