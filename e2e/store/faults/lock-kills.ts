import type { Browser, Page } from 'playwright-core';
import { note } from '../notes.js';
import { rawText } from '../raw-rows.js';
import { openStore, readyToKill } from './open-store.js';

const passphrase = 'four words nobody knows';
const word = 'quetzal';

/** What was found after the tab died while the lock was put on or taken off. */
export type LockTally = { kills: number; plain: number; locked: number; readonly faults: string[] };

/** Puts the lock on and takes it off for as long as the tab lives. */
async function turnAgainAndAgain(page: Page): Promise<void> {
  await page.evaluate(
    ({ words }) => {
      const turn = async (): Promise<void> => {
        for (;;) {
          const on = await testStore.lockOn(words);
          const off = await testStore.lockOff(words);
          if (!on.ok || !off.ok) throw new Error('the lock did not turn');
        }
      };
      void turn();
    },
    { words: passphrase },
  );
}

/** Kills the tab `count` times at a random moment (0 to 1 of the time a turn takes) and looks what is left. */
export async function killWhileLocking(
  browser: Browser,
  url: string,
  count: number,
  random: () => number,
): Promise<LockTally> {
  const tally: LockTally = { kills: 0, plain: 0, locked: 0, faults: [] };
  for (let i = 0; i < count; i += 1) {
    const context = await browser.newContext();
    const page = await openStore(context, url);
    await page.evaluate(
      async ({ base, text }) => {
        await testStore.replaceProject(testStore.profileOf(7));
        await testStore.commitChange('fill', (draft) => {
          for (let n = 0; n < 1000; n += 1)
            draft.put('caseNotes', { ...base, id: `n${n}`, learned: `${text} `.repeat(60) });
        });
        await testStore.takeSnapshot('on-demand');
      },
      { base: note('n'), text: word },
    );
    const before = await page.evaluate(() => testStore.fingerprint());
    const took = await page.evaluate(async (words) => {
      const began = performance.now();
      await testStore.lockOn(words);
      await testStore.lockOff(words);
      return performance.now() - began;
    }, passphrase);
    const kill = await readyToKill(page);
    await turnAgainAndAgain(page);
    await new Promise((resolve) => setTimeout(resolve, random() * took));
    await kill();
    await look(await openStore(context, url), before, tally);
    await context.close();
  }
  return tally;
}

async function look(page: Page, before: string, tally: LockTally): Promise<void> {
  const isLocked = await page.evaluate(async () => (await testStore.database.lock.count()) > 0);
  const raw = await rawText(page);
  tally.kills += 1;
  if (isLocked) tally.locked += 1;
  else tally.plain += 1;
  if (isLocked && raw.includes(word)) tally.faults.push('plain rows in a locked database');
  if (!isLocked && raw.includes('"sealed"')) tally.faults.push('sealed rows without a lock');
  if (isLocked) {
    const opened = await page.evaluate((words) => testStore.unlock({ passphrase: words }), passphrase);
    if (!opened.ok) tally.faults.push('the passphrase does not open it');
  }
  const found = await page.evaluate(() => testStore.fingerprint());
  if (found !== before) tally.faults.push('the data are other ones');
  tally.faults.push(...(await page.evaluate(() => testStore.wholeness())));
}
