import type { RecordInput } from '@matchwright/dossier';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { note } from './notes.js';
import { notes, put, useStoreTabs } from './store-tabs.js';

const tabs = useStoreTabs();

test('a change is stored as one: undone, done again, and lost for redo after another change', async () => {
  await put(tabs.page, 'a', '1');
  await tabs.page.evaluate(() =>
    testStore.commitChange('two at once', (draft) => {
      draft.update('caseNotes', 'a', (record) => ({ ...record, learned: '2' }));
      draft.put('people', { id: 'p', name: 'Resident', role: 'resident' });
    }),
  );
  expect(await notes(tabs.page)).toEqual(['a:2']);
  const undone = await tabs.page.evaluate(() => testStore.undo());
  expect(undone).toMatchObject({ ok: true, value: { label: 'two at once' } });
  expect(await notes(tabs.page)).toEqual(['a:1']);
  expect(await tabs.page.evaluate(async () => (await testStore.readContent()).records.people)).toEqual([]);
  await tabs.page.evaluate(() => testStore.redo());
  expect(await notes(tabs.page)).toEqual(['a:2']);
  await tabs.page.evaluate(() => testStore.undo());
  await tabs.page.evaluate(() => testStore.undo());
  expect(await notes(tabs.page)).toEqual([]);
  expect(await tabs.page.evaluate(() => testStore.undo())).toEqual({ ok: true, value: null });
  await put(tabs.page, 'b');
  expect(await tabs.page.evaluate(() => testStore.redo())).toEqual({ ok: true, value: null });
  expect(await notes(tabs.page)).toEqual(['b:']);
});

test('a record that breaks its schema is refused with its place, and nothing of the change is stored', async () => {
  const done = await tabs.page.evaluate(() =>
    testStore.commitChange('bad', (draft) => {
      draft.put('people', { id: 'p', name: 'Resident', role: 'resident' });
      draft.put('people', { id: 'q', name: '', role: 'resident' });
    }),
  );
  expect(done).toMatchObject({ ok: false, error: [{ code: 'wrong-value', where: 'people.q.name' }] });
  expect(await tabs.page.evaluate(async () => (await testStore.readContent()).records.people)).toEqual([]);
});

test('updating what another tab deleted is refused, not silently dropped', async () => {
  await put(tabs.page, 'a');
  const other = await tabs.openTab();
  await other.evaluate(() => testStore.commitChange('delete', (draft) => draft.remove('caseNotes', 'a')));
  const done = await tabs.page.evaluate(() =>
    testStore.commitChange('edit', (draft) => draft.update('caseNotes', 'a', (record) => record)),
  );
  expect(done).toMatchObject({ ok: false, error: [{ code: 'gone', where: 'caseNotes.a' }] });
});

test('a plan is out of date after a rotation that counts in it, and not after a note about that rotation', async () => {
  const revision = (): Promise<number | undefined> =>
    tabs.page.evaluate(async () => (await testStore.database.project.get('current'))?.revision);
  const commit = (parts: Pick<RecordInput<'rotations'>, 'status' | 'firstDay'>): Promise<unknown> =>
    tabs.page.evaluate(
      (record) => testStore.commitChange('rotation', (draft) => draft.put('rotations', record)),
      {
        id: 'r',
        program: '4160400001',
        start: '2027-07-05',
        end: '2027-07-30',
        ...parts,
      },
    );
  await tabs.page.evaluate(() => testStore.replaceProject(testStore.profileOf(1)));
  const begun = await revision();
  await commit({ status: 'applied' });
  expect(await revision()).toBe(begun);
  await commit({ status: 'accepted' });
  const accepted = await revision();
  expect(accepted).toBeGreaterThan(begun ?? Number.NaN);
  await commit({ status: 'accepted', firstDay: { place: 'Lobby' } });
  expect(await revision()).toBe(accepted);
  await tabs.page.evaluate(() => testStore.undo());
  await tabs.page.evaluate(() => testStore.undo());
  expect(await revision()).toBeGreaterThan(accepted ?? Number.NaN);
});

test('typing in one field is one step for undo', async () => {
  await put(tabs.page, 'a');
  for (const learned of ['t', 'ty', 'typ']) {
    await tabs.page.evaluate(
      (text) =>
        testStore.commitChange(
          'Wrote a note',
          (draft) => draft.update('caseNotes', 'a', (record) => ({ ...record, learned: text })),
          { joins: 'caseNotes.a.learned' },
        ),
      learned,
    );
  }
  expect(await notes(tabs.page)).toEqual(['a:typ']);
  await tabs.page.evaluate(() => testStore.undo());
  expect(await notes(tabs.page)).toEqual(['a:']);
  await tabs.page.evaluate(() => testStore.redo());
  expect(await notes(tabs.page)).toEqual(['a:typ']);
});

test('one certain change is taken back after others, unless its records were changed again', async () => {
  await put(tabs.page, 'a', '1');
  const results = await tabs.page.evaluate(async () => {
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
  expect(await notes(tabs.page)).toEqual(['a:3']);
});

test('two tabs that write the same record in turn never lose an update', async () => {
  await put(tabs.page, 'n', '');
  const other = await tabs.openTab();
  const write = (tab: Page, mark: string): Promise<void> =>
    tab.evaluate(async (letter) => {
      for (let i = 0; i < 40; i++) {
        await testStore.commitChange(letter, (draft) =>
          draft.update('caseNotes', 'n', (record) => ({ ...record, learned: record.learned + letter })),
        );
      }
    }, mark);
  await Promise.all([write(tabs.page, 'a'), write(other, 'b')]);
  const [stored = ''] = await notes(tabs.page);
  expect(stored.match(/a/g)).toHaveLength(40);
  expect(stored.match(/b/g)).toHaveLength(40);
  for (let i = 0; i < 80; i++) await tabs.page.evaluate(() => testStore.undo());
  expect(await notes(tabs.page)).toEqual(['n:']);
});

test('pages see a change of another tab, and what did not change keeps its identity', async () => {
  await put(tabs.page, 'a');
  await put(tabs.page, 'b');
  await tabs.page.evaluate(() => {
    testStore.watchNotebook();
  });
  await tabs.page.waitForFunction(() => testStore.watchNotebook().at(-1)?.length === 2);
  const other = await tabs.openTab();
  await put(other, 'b', 'changed');
  await tabs.page.waitForFunction(() => JSON.stringify(testStore.watchNotebook().at(-1)).includes('changed'));
  const kept = await tabs.page.evaluate(() => {
    const lists = testStore.watchNotebook().filter((list) => list !== undefined);
    const [first, last] = [lists[0] ?? [], lists.at(-1) ?? []];
    return [first[0] === last[0], first[1] === last[1]];
  });
  expect(kept).toEqual([true, false]);
});

test('everything deleted is brought back, and what was begun since is not lost', async () => {
  await put(tabs.page, 'a', '1');
  await tabs.page.evaluate(() => testStore.deleteEverything());
  expect(await notes(tabs.page)).toEqual([]);
  await put(tabs.page, 'new');
  expect(await tabs.page.evaluate(() => testStore.undoDelete())).toBe(true);
  expect(await notes(tabs.page)).toEqual(['a:1']);
  expect(await tabs.page.evaluate(() => testStore.undo())).toMatchObject({
    ok: true,
    value: { label: 'put a' },
  });
  expect(await tabs.page.evaluate(() => testStore.database.trash.count())).toBe(1);
});

test('a snapshot is taken once an hour of use, compared in words, put back, and the putting back undone', async () => {
  await put(tabs.page, 'a', '1');
  const hour = 3_600_000;
  const at = Date.parse('2027-06-01T12:00:00Z');
  const take = (now: number) =>
    tabs.page.evaluate((moment) => testStore.takeSnapshot('by-clock', moment), now);
  const first = await take(at);
  expect(first).not.toBeNull();
  await put(tabs.page, 'b');
  expect(await take(at + hour / 2)).toBeNull();
  expect(await take(at + hour)).not.toBeNull();
  expect(await take(at + 2 * hour)).toBeNull();
  const compared = await tabs.page.evaluate((id) => testStore.compareSnapshot(id), first ?? 0);
  expect(compared).toMatchObject({
    ok: true,
    value: {
      profile: 'same',
      records: [{ collection: 'caseNotes', removed: ['port placement, 2027-07-01'] }],
    },
  });
  await put(tabs.page, 'c');
  await tabs.page.evaluate((id) => testStore.restoreSnapshot(id, 'Put back'), first ?? 0);
  expect(await notes(tabs.page)).toEqual(['a:1']);
  const reasons = await tabs.page.evaluate(async () =>
    (await testStore.database.snapshots.toArray()).map(({ reason }) => reason),
  );
  expect(reasons).toEqual(['by-clock', 'by-clock', 'before-restore']);
  await tabs.page.evaluate(() => testStore.undo());
  expect(await notes(tabs.page)).toEqual(['a:1', 'b:', 'c:']);
});

test('a damaged snapshot is refused with words', async () => {
  await put(tabs.page, 'a', '1');
  const done = await tabs.page.evaluate(async () => {
    const id = (await testStore.takeSnapshot('on-demand')) ?? 0;
    await testStore.database.snapshotContents.update(id, { data: new Uint8Array([1, 2, 3]) });
    return testStore.restoreSnapshot(id, 'Put back');
  });
  expect(done).toMatchObject({ ok: false, error: [{ code: 'damaged' }] });
  expect(await notes(tabs.page)).toEqual(['a:1']);
});

test('a database that the browser cleared is noticed; one that the person deleted is not', async () => {
  await put(tabs.page, 'a');
  const troubleAfter = async (clear: () => Promise<void>): Promise<unknown> => {
    await tabs.page.evaluate(clear);
    return tabs.page.evaluate(async () => {
      await testStore.checkStorage();
      return testStore.troubleNow()?.kind ?? null;
    });
  };
  expect(await troubleAfter(() => testStore.deleteEverything())).toBeNull();
  await put(tabs.page, 'b');
  expect(await troubleAfter(async () => testStore.database.records.clear())).toBeNull();
  expect(await troubleAfter(async () => testStore.database.trash.clear())).toBe('evicted');
});

test('a browser that stores nothing is told of at the start and at each change', async () => {
  const fresh = await tabs.browser.newContext();
  await fresh.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  const tab = await fresh.newPage();
  await tab.goto(tabs.url);
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
