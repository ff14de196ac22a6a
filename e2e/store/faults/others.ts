import type { Browser, Page } from 'playwright-core';
import { note } from '../notes.js';
import { openStore } from './open-store.js';

type Counts = Readonly<Record<string, number>>;

/** Two tabs change the same ten notes for `milliseconds`; gives how many changes were made and how many are there. */
export async function writeInTwoTabs(browser: Browser, url: string, milliseconds: number): Promise<Counts> {
  const context = await browser.newContext();
  const [one, two] = [await openStore(context, url), await openStore(context, url)];
  const write = (tab: Page): Promise<number> =>
    tab.evaluate(
      async ({ until, base }) => {
        let made = 0;
        const stop = performance.now() + until;
        while (performance.now() < stop) {
          const id = `n${made % 10}`;
          const done = await testStore.commitChange('count', (draft) =>
            draft.change('caseNotes', id, (record) => ({
              ...(record ?? { ...base, id }),
              learned: String(Number(record?.learned ?? 0) + 1),
            })),
          );
          if (!done.ok) throw new Error(JSON.stringify(done.error));
          made += 1;
        }
        return made;
      },
      { until: milliseconds, base: note('n') },
    );
  const [first, second] = await Promise.all([write(one), write(two)]);
  const stored = await one.evaluate(async () =>
    (await testStore.readContent()).records.caseNotes.reduce((sum, { learned }) => sum + Number(learned), 0),
  );
  await context.close();
  return { first, second, stored };
}

/** Fills the browser's room until writing fails; then makes room and writes again. */
export async function exhaustQuota(browser: Browser, url: string): Promise<Counts & { trouble: number }> {
  const context = await browser.newContext();
  const page = await openStore(context, url);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  const counts = await page.evaluate(async (base) => {
    let stored = 0;
    let refused = 0;
    for (let i = 0; i < 2000 && refused < 5; i++) {
      const learned = Array.from(crypto.getRandomValues(new Uint8Array(3900)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('');
      const done = await testStore.commitChange('fill', (draft) =>
        draft.put('caseNotes', { ...base, id: `q${i}`, learned }),
      );
      if (done.ok) stored += 1;
      else refused += 1;
    }
    const found = (await testStore.readContent()).records.caseNotes.length;
    return { stored, refused, found, trouble: testStore.troubleNow()?.kind === 'full' ? 1 : 0 };
  }, note('q'));
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const after = await page.evaluate(async () => {
    const done = await testStore.commitChange('after', (draft) =>
      draft.put('stories', { id: 'z', title: 'after' }),
    );
    return { writesAgain: done.ok ? 1 : 0, troubleOver: testStore.troubleNow() === null ? 1 : 0 };
  });
  await context.close();
  return { ...counts, ...after };
}

/** Writes while the clock jumps ahead by years and back; gives what is there and how many snapshots are left. */
export async function moveTheClock(browser: Browser, url: string): Promise<Counts> {
  const context = await browser.newContext();
  const page = await openStore(context, url);
  const counts = await page.evaluate(async (base) => {
    const realNow = Date.now;
    const years = [0, 10, -8, 20, 0];
    for (const [i, shift] of years.entries()) {
      Date.now = () => realNow() + shift * 365 * 86_400_000;
      for (let n = 0; n < 3; n++) {
        await testStore.commitChange(
          'typed',
          (draft) => draft.put('caseNotes', { ...base, id: `c${i}-${n}`, learned: 'x' }),
          { joins: 'c' },
        );
      }
      await testStore.takeSnapshot('by-clock');
    }
    Date.now = realNow;
    const stored = (await testStore.readContent()).records.caseNotes.length;
    const snapshots = await testStore.database.snapshots.count();
    for (let i = 0; i < 20; i++) await testStore.undo();
    const afterUndo = (await testStore.readContent()).records.caseNotes.length;
    for (let i = 0; i < 20; i++) await testStore.redo();
    const afterRedo = (await testStore.readContent()).records.caseNotes.length;
    return { stored, snapshots, afterUndo, afterRedo };
  }, note('c'));
  await context.close();
  return counts;
}

/** Has the browser clear the origin's databases, as it may when room is short; gives whether the page notices. */
export async function evict(
  browser: Browser,
  url: string,
): Promise<{ before: string | null; after: string | null }> {
  const context = await browser.newContext();
  const page = await openStore(context, url);
  const notice = (tab: Page): Promise<string | null> =>
    tab.evaluate(async () => {
      await testStore.checkStorage();
      return testStore.troubleNow()?.kind ?? null;
    });
  await page.evaluate(
    (record) => testStore.commitChange('put', (draft) => draft.put('caseNotes', record)),
    note('a'),
  );
  const before = await notice(page);
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(url);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const after = await notice(await openStore(context, url));
  await context.close();
  return { before, after };
}
